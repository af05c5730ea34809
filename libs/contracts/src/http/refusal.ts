import type { RefusalFacts } from '@attune/kernel';

/** One way to be refused: its HTTP status, what it is called, what happened, and what to do about it. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  /** What happened and how to mend it; `{name}` stands for a fact of that name. */
  readonly detail: string;
}

/** Declares a refusal. */
export function refusal(status: number, title: string, detail: string): Refusal {
  return { status, title, detail };
}

/** The detail of a refusal with its facts filled in. */
export function refusalDetail({ detail }: Refusal, facts: RefusalFacts): string {
  return detail.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined) return whole;
    return typeof fact === 'object' ? fact.join(', ') : String(fact);
  });
}

/** The stable code of a refusal as callers see it: `CaseUnknown` is `case-unknown`. */
export function codeOf(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
