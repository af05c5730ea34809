import { isSealed } from '@attune/contracts';
import type { Sealed } from '@attune/contracts';
import type { Vault } from '@attune/privacy';
import { FieldOpener } from '@attune/service-kit';

/** A view as somebody sees it who may read everything: what is closed in it, wherever it lies, is opened. */
export async function openedBy<View>(vault: Vault, view: View): Promise<View> {
  const opener = new FieldOpener(vault, ({ fault, field }) => {
    throw new Error(`${field}: ${fault}`);
  });
  const closed: Sealed[] = [];
  walk(view, (field) => void closed.push(field));
  const values = await opener.open(closed, { tenant: closed[0]?.of.tenant ?? '', actor: 'spec', route: 'spec' });
  const opened = new Map(closed.map((field, index) => [field, values[index]]));
  return walk(view, (field) => opened.get(field)) as View;
}

function walk(value: unknown, open: (field: Sealed) => unknown): unknown {
  if (isSealed(value)) return open(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, open));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, open)]));
}
