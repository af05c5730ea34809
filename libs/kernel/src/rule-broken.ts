/** What a refusal may tell: never a personal field, for it reaches logs and answers. */
export type RefusalFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * An expected refusal by a rule. `code` is one of the aggregate's closed union of codes; `facts` say what it met.
 * The edge turns it into a problem (RFC 9457); nothing below the edge catches it, but for the runner that asks
 * first whether the same command was recorded before.
 */
export class RuleBroken<Code extends string = string> extends Error {
  readonly code: Code;
  readonly facts: RefusalFacts;

  constructor(code: Code, facts: RefusalFacts = {}) {
    super(code);
    this.name = 'RuleBroken';
    this.code = code;
    this.facts = facts;
  }
}

/** Whether something thrown is an expected refusal. */
export function isRuleBroken(thrown: unknown): thrown is RuleBroken {
  return thrown instanceof RuleBroken;
}
