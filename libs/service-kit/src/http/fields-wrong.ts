import { RuleBroken } from '@attune/kernel';
import type { FieldFault } from './problem.ts';

/** Fields of a request that are not as the contract says. */
export class FieldsWrong extends RuleBroken {
  readonly errors: readonly FieldFault[];

  constructor(errors: readonly FieldFault[]) {
    super('FieldsWrong');
    this.errors = errors;
  }
}

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
}

/**
 * Tells the issues of a schema with a JSON Pointer (RFC 6901) each; the values themselves are not repeated, they may be personal.
 * `within` is where the checked value lies itself.
 */
export function fieldsWrong(issues: readonly Issue[], within: readonly PropertyKey[] = []): FieldsWrong {
  return new FieldsWrong(issues.flatMap((issue) => faultsOf(issue, within)));
}

function faultsOf(issue: Issue, within: readonly PropertyKey[]): readonly FieldFault[] {
  const at = [...within, ...(issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step))];
  if (issue.code !== 'unrecognized_keys') return [{ pointer: pointer(at), detail: issue.message }];
  return (issue.keys ?? []).map((key) => ({
    pointer: pointer([...at, key]),
    detail: 'no field of this name is known here; take it out',
  }));
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
