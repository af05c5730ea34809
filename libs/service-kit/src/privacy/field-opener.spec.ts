import { describe, expect, test } from '@jest/globals';
import type { Sealed } from '@attune/contracts';
import { memoryVault, seal, VaultRows } from '@attune/privacy';
import type { Vault } from '@attune/privacy';
import { FieldOpener } from './field-opener.ts';
import type { FieldFault } from './field-opener.ts';

const reader = { tenant: 'home', actor: 'adviser/a', route: 'story' };

async function closed(vault: Vault, value: unknown, more: Partial<Sealed['of']> = {}): Promise<Sealed> {
  const of = { tenant: 'home', clientId: 'client-1', eventId: 'e.0', field: '/words', ...more };
  return { sealed: seal(await vault.keyFor(of.tenant, of.clientId), of, value), of };
}

function opening(vault: Vault) {
  const faults: FieldFault[] = [];
  const opener = new FieldOpener(vault, (fault) => void faults.push(fault));
  return { faults, open: (...fields: readonly Sealed[]) => opener.open(fields, reader) };
}

describe('opening fields at the edge', () => {
  test('gives their values in their order', async () => {
    const vault = memoryVault();
    const { open, faults } = opening(vault);
    const other = await closed(vault, { a: 'b' }, { clientId: 'client-2' });
    expect(await open(await closed(vault, 'Hm'), other, await closed(vault, 'Oh', { field: '/notes' }))).toEqual([
      'Hm',
      { a: 'b' },
      'Oh',
    ]);
    expect(faults).toEqual([]);
  });

  test('says of an erased client that it is erased, and that is no fault', async () => {
    const vault = memoryVault();
    const { open, faults } = opening(vault);
    const field = await closed(vault, 'Hm');
    await vault.erase('home', 'client-1', { actor: 'compliance/c', at: '2026-11-25T12:00:00Z' });
    expect(await open(field, await closed(vault, 'Oh', { clientId: 'client-2' }))).toEqual([{ unreadable: 'erased' }, 'Oh']);
    expect(faults).toEqual([]);
  });

  test('reads erased where the key is lost, and reports it', async () => {
    const [vault, emptied] = [memoryVault(), memoryVault()];
    const field = await closed(vault, 'Hm');
    const lost = opening(emptied);
    expect(await lost.open(field)).toEqual([{ unreadable: 'erased' }]);
    // A key made anew after the loss opens nothing of before.
    await emptied.keyFor('home', 'client-1');
    expect(await lost.open(field)).toEqual([{ unreadable: 'erased' }]);
    expect(lost.faults.map(({ fault }) => fault)).toEqual(['key-lost', 'key-lost']);
  });

  test('does not open what was moved from elsewhere, and reports it without what it says', async () => {
    const vault = memoryVault();
    const { open, faults } = opening(vault);
    const field = await closed(vault, 'Hm');
    const moved = { ...field, of: { ...field.of, eventId: 'e.1' } };
    const foreign = await closed(vault, 'Hm', { tenant: 'away' });
    expect(await open(moved, foreign)).toEqual([{ unreadable: 'damaged' }, { unreadable: 'damaged' }]);
    expect(faults.map(({ fault }) => fault)).toEqual(['damaged', 'foreign']);
  });

  test('is on record, by client, with what was opened and nothing else, before anything is given out', async () => {
    const rows = new VaultRows();
    const vault = memoryVault(rows);
    const { open } = opening(vault);
    const [ada, grace] = [await closed(vault, 'Hm'), await closed(vault, 'Oh', { clientId: 'client-2', field: '/notes' })];
    const erased = await closed(vault, 'Ah', { clientId: 'client-3' });
    await vault.erase('home', 'client-3', { actor: 'compliance/c', at: '2026-11-25T12:00:00Z' });
    await open(ada, grace, erased);
    const by = { tenant: 'home', actor: 'adviser/a', purpose: 'story' };
    expect(rows.openings).toMatchObject([
      { ...by, clientId: 'client-1', fields: ['e.0/words'] },
      { ...by, clientId: 'client-2', fields: ['e.0/notes'] },
    ]);
    expect(JSON.stringify(rows.openings)).not.toContain('Hm');
    const unrecorded = {
      ...vault,
      recordOpening: () => Promise.reject(Object.assign(new Error('away'), { code: 'vault-away' })),
    };
    expect(await opening(unrecorded).open(ada)).toEqual([{ unreadable: 'vault-away' }]);
  });

  test('says so while the vault is away', async () => {
    const vault = memoryVault();
    const field = await closed(vault, 'Hm');
    const away = { ...vault, keys: () => Promise.reject(Object.assign(new Error('away'), { code: 'vault-away' })) };
    const { open, faults } = opening(away);
    expect(await open(field)).toEqual([{ unreadable: 'vault-away' }]);
    expect(faults).toEqual([]);
  });
});
