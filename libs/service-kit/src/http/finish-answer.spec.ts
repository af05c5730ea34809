import { describe, expect, test } from '@jest/globals';
import { permissionsOf, personalShape, roles, routes } from '@attune/contracts';
import type { Permission, Sealed } from '@attune/contracts';
import { finishAnswer } from './finish-answer.ts';

const shape = personalShape(routes.story.answer);
const entry = { what: 'The client was asked.', words: 'Hm', notes: 'A note', details: { a: 'b' }, identity: 'Ada' };

// Opens to the name of the field, so that it is seen which ones were asked for.
const open = (fields: readonly Sealed[]) => Promise.resolve(fields.map(({ of }) => `opened ${of.field}`));
const finish = async (answer: unknown, permissions: readonly Permission[]) =>
  (await finishAnswer(shape, answer, new Set(permissions), open)) as { readonly entries: readonly object[] };
const asSeenBy = (permissions: readonly Permission[]) => finish({ caseId: 'c', entries: [entry] }, permissions);
const closed = (field: string): Sealed => ({ sealed: 'v1.k.x', of: { tenant: 'home', clientId: 'c', eventId: 'e.0', field } });
const withheld = (permission: string) => ({ withheld: permission });

describe('what a caller may not read', () => {
  test('is replaced by what it would need', async () => {
    expect((await asSeenBy([])).entries).toEqual([
      {
        what: entry.what,
        words: withheld('words:read'),
        notes: withheld('notes:read'),
        details: withheld('notes:read'),
        identity: withheld('identity:read'),
      },
    ]);
  });

  test('is shown, kind by kind, to whoever may', async () => {
    expect((await asSeenBy(['words:read'])).entries).toMatchObject([{ words: 'Hm', notes: withheld('notes:read') }]);
    expect((await asSeenBy(['words:read', 'notes:read', 'identity:read'])).entries).toEqual([entry]);
  });

  test.each(roles)('is the same for %s as the table of permissions says', async (role) => {
    const [seen] = (await asSeenBy(permissionsOf[role])).entries;
    const may = (permission: Permission) => permissionsOf[role].includes(permission);
    expect(seen).toEqual({
      what: entry.what,
      words: may('words:read') ? 'Hm' : withheld('words:read'),
      notes: may('notes:read') ? 'A note' : withheld('notes:read'),
      details: may('notes:read') ? entry.details : withheld('notes:read'),
      identity: may('identity:read') ? 'Ada' : withheld('identity:read'),
    });
  });

  test('leaves what is not there away, and an answer that it can read', async () => {
    const { words: _none, ...without } = entry;
    const seen = await finish({ caseId: 'c', entries: [without] }, []);
    expect(seen.entries[0]).not.toHaveProperty('words');
  });

  test('gives answers that their contracts still allow', async () => {
    const reference = { creditor: 'Northern Water', number: 'NW-1' };
    const id = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
    const summary = {
      caseId: id,
      revision: 1,
      knownAt: '2026-11-25T12:00:00Z',
      clientId: id,
      status: 'open',
      reference,
      openedAt: '2026-11-25T12:00:00Z',
      handover: { from: 'a', notes: 'A note' },
      supportNeeds: ['large-print'],
      hardships: [],
      represented: false,
      disputedDebts: 0,
      debts: 0,
      owed: [],
      historyEntries: 0,
    };
    const { answer } = routes.caseSummary;
    for (const role of roles)
      expect(
        answer.safeParse(await finishAnswer(personalShape(answer), summary, new Set(permissionsOf[role]), open)).success,
      ).toBe(true);
  });

  test('stays closed; what the caller may read is opened, all at once', async () => {
    const asked: (readonly Sealed[])[] = [];
    const answer = { caseId: 'c', entries: [{ words: closed('/words'), notes: closed('/notes') }, { words: closed('/2') }] };
    const seen = await finishAnswer(shape, answer, new Set(['words:read']), (fields) => {
      asked.push(fields);
      return open(fields);
    });
    expect(asked).toEqual([[closed('/words'), closed('/2')]]);
    expect(seen).toMatchObject({ entries: [{ words: 'opened /words', notes: withheld('notes:read') }, { words: 'opened /2' }] });
  });
});
