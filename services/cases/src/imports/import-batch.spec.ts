import { describe, expect, test } from '@jest/globals';
import { Decisions } from '@attune/event-store';
import type { ImportLine } from '@attune/history-import';
import { fold } from '@attune/kernel';
import { memoryVault, VaultRows } from '@attune/privacy';
import type { ClientKeys } from '@attune/service-kit';
import { caseAggregate } from '../decisions/case-aggregate.ts';
import { caseDecider } from '../domain/case.ts';
import { importBatch } from './import-batch.ts';
import { LineImporter } from './line-importer.ts';
import { rehearsalKeys } from './rehearsal-keys.ts';
import { Rehearsals } from './rehearsals.ts';
import { costs, dispute, importer as inMemory, line, opening, run } from '../specification/import-lines.ts';

const past = [line(1, [opening]), line(2, [costs]), line(3)];

async function outcomes(
  importer: ReturnType<typeof inMemory>['importer'],
  lines: readonly ImportLine[],
): Promise<readonly string[]> {
  return (await importBatch(importer, run, lines)).map(({ outcome, code }) => code ?? outcome);
}

describe('lines of a past', () => {
  test('become events of their case with their own moment, and history where they have no counterpart', async () => {
    const { importer, store } = inMemory();
    expect(await outcomes(importer, past)).toEqual(['imported', 'imported', 'keptAsHistory']);
    const stream = `case-${importer.caseOf(run, line(1))}`;
    const types: string[] = [];
    for await (const event of store.read({ tenant: 'home', stream })) {
      types.push(event.type);
      expect(event).toMatchObject({
        origin: 'import',
        clientId: expect.any(String),
        occurredAt: expect.stringMatching(/^2006-01-/),
      });
    }
    expect(types).toEqual(['CaseOpened', 'DebtAdded', 'DebtAdjusted', 'HistoryNoted']);
  });

  test('add nothing a second time', async () => {
    const { importer, store } = inMemory();
    await outcomes(importer, past);
    const { position } = await store.head({ allTenants: true });
    expect(await outcomes(importer, [...past].reverse())).toEqual(['alreadyThere', 'alreadyThere', 'alreadyThere']);
    expect((await store.head({ allTenants: true })).position).toBe(position);
  });

  test('are taken in the order in which they happened, the case opened first at one moment', async () => {
    const { importer } = inMemory();
    const day = { occurredAt: '2006-01-01T00:00:00Z' };
    expect(await outcomes(importer, [line(1, [costs], day), line(2, [opening], day)])).toEqual(['imported', 'imported']);
  });

  test('are refused with the code of the rule, and keep no other back', async () => {
    const { importer } = inMemory();
    const bad = { ...costs, body: { ...costs.body, amount: { amount: 1, currency: 'GBP' } } };
    const wrong = { ...costs, body: { ...costs.body, reason: '' } };
    expect(
      await outcomes(importer, [line(1, [costs]), line(2, [opening]), line(3, [bad]), line(4, [wrong]), line(5, [costs])]),
    ).toEqual(['case-unknown', 'imported', 'currency-differs', 'fields-wrong', 'imported']);
  });

  test('take effect with all their commands or none', async () => {
    const { importer, store } = inMemory();
    expect(await outcomes(importer, [line(1, [opening]), line(2, [costs, dispute, dispute])])).toEqual([
      'imported',
      'debt-already-disputed',
    ]);
    expect((await store.head({ allTenants: true })).position).toBe(2n);
  });
});

describe('a line that a rule refuses and that may be history', () => {
  const second = line(3, [dispute], { otherwise: 'history' });

  test('is kept as history, and is not tried again', async () => {
    const { importer } = inMemory();
    expect(await outcomes(importer, [line(1, [opening]), line(2, [dispute]), second])).toEqual([
      'imported',
      'imported',
      'keptAsHistory',
    ]);
    const answered = line(4, [{ name: 'resolveDispute', body: { dispute: 'open', outcome: 'rejected' } }]);
    expect(await outcomes(importer, [answered, second])).toEqual(['alreadyThere', 'imported']);
  });
});

describe('a line that has a counterpart after its map changed', () => {
  test('is turned once, and its entry of the history is taken back', async () => {
    const { importer, store } = inMemory();
    await outcomes(importer, [line(1), line(2)]);
    expect(await outcomes(importer, [line(1, [opening]), line(2, [costs])])).toEqual(['promoted', 'promoted']);
    expect(await outcomes(importer, [line(1, [opening]), line(2, [costs])])).toEqual(['alreadyThere', 'alreadyThere']);
    const decisions = new Decisions(caseAggregate(memoryVault()), inMemory(store).ports);
    const { historyEntries, debts } = fold(caseDecider, await decisions.history('home', importer.caseOf(run, line(1))));
    expect(historyEntries).toEqual([]);
    expect(debts).toMatchObject([{ principal: { amount: 3500 }, costs: { amount: 1100 } }]);
  });

  test('stays history where a rule refuses it', async () => {
    const { importer } = inMemory();
    await outcomes(importer, [line(1)]);
    expect(await outcomes(importer, [line(1, [costs], { otherwise: 'history' })])).toEqual(['alreadyThere']);
    expect(await outcomes(importer, [line(1, [costs])])).toEqual(['case-unknown']);
  });
});

describe('a rehearsal', () => {
  test('in several requests says what the real run would do, and records nothing', async () => {
    const { importer, store, ports } = inMemory();
    await outcomes(importer, [line(1, [opening])]);
    const rehearsals = new Rehearsals(
      ports,
      (rehearsed) => new Decisions(caseAggregate(memoryVault()), rehearsed),
      () => 0,
    );
    expect(await outcomes(rehearsals.importer('home', 'one'), past)).toEqual(['alreadyThere', 'imported', 'keptAsHistory']);
    expect(await outcomes(rehearsals.importer('home', 'one'), past)).toEqual(['alreadyThere', 'alreadyThere', 'alreadyThere']);
    expect(await outcomes(rehearsals.importer('home', 'two'), past)).toEqual(['alreadyThere', 'imported', 'keptAsHistory']);
    expect((await store.head({ allTenants: true })).position).toBe(2n);
  });

  test('refuses what is personal about whoever was erased, as the real run does, and gives the vault no key', async () => {
    const { store, ports } = inMemory();
    const rows = new VaultRows();
    const vault = memoryVault(rows);
    const onVault = (keys: ClientKeys) => new LineImporter(new Decisions(caseAggregate(keys), ports), ports.referenceIds);
    const clientId = ports.referenceIds('home', 'client', line(1).reference);
    await vault.erase('home', clientId, { actor: 'officer/1', at: '2026-11-25T12:00:00Z' });
    const rehearsals = new Rehearsals(
      ports,
      (rehearsed) => new Decisions(caseAggregate(rehearsalKeys(vault)), rehearsed),
      () => 0,
    );
    const other = line(9, [], { reference: { creditor: 'Northern Water', number: 'of somebody else' } });
    const told = ['client-erased', 'keptAsHistory'];
    expect(await outcomes(rehearsals.importer('home', 'one'), [line(1), other])).toEqual(told);
    expect([rows.keys.size, (await store.head({ allTenants: true })).position]).toEqual([0, 0n]);
    expect(await outcomes(onVault(vault), [line(1), other])).toEqual(told);
  });
  test('goes on beside others, and is ended by none of another tenant', () => {
    const { ports } = inMemory();
    const rehearsals = new Rehearsals(
      ports,
      (rehearsed) => new Decisions(caseAggregate(memoryVault()), rehearsed),
      () => 0,
    );
    const names = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const first = names.map((name) => rehearsals.importer('home', name));
    for (const name of [...names, '9']) rehearsals.importer('away', name);
    expect(names.map((name) => rehearsals.importer('home', name))).toEqual(first);
    rehearsals.importer('home', '9');
    expect(names.slice(1).map((name, at) => rehearsals.importer('home', name) === first[at + 1])).not.toContain(false);
    expect(rehearsals.importer('home', '1')).not.toBe(first[0]);
  });
});
