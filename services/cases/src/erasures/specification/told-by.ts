import { isSealed } from '@attune/contracts';
import type { CaseEvent, Sealed } from '@attune/contracts';
import type { Recorded } from '@attune/kernel';
import type { Vault } from '@attune/privacy';
import { FieldOpener } from '@attune/service-kit';
import type { FieldFault } from '@attune/service-kit';

/** What the personal fields of a history say to somebody who may read all, and what is wrong with those that say nothing. */
export async function toldBy(
  vault: Vault,
  history: readonly Recorded<CaseEvent>[],
): Promise<{ readonly values: readonly unknown[]; readonly faults: readonly FieldFault['fault'][] }> {
  const faults: FieldFault['fault'][] = [];
  const opener = new FieldOpener(vault, ({ fault }) => void faults.push(fault));
  const fields = history.flatMap(({ data }) => sealedIn(data));
  const values = await opener.open(fields, { tenant: fields[0]?.of.tenant ?? '', actor: 'spec', route: 'spec' });
  return { values, faults };
}

function sealedIn(value: unknown): readonly Sealed[] {
  if (isSealed(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sealedIn) : [];
}
