import { describe, expect, test } from '@jest/globals';
import { permissionsOf, personalShape, roles, routes } from '@attune/contracts';
import type { Permission } from '@attune/contracts';
import { withhold } from './withhold.ts';

const shape = personalShape(routes.story.answer);
const entry = { what: 'The client was asked.', words: 'Hm', notes: 'A note', details: { a: 'b' }, identity: 'Ada' };
const asSeenBy = (permissions: readonly Permission[]) =>
  withhold(shape, { caseId: 'c', entries: [entry] }, new Set(permissions)) as { readonly entries: readonly object[] };
const withheld = (permission: string) => ({ withheld: permission });

describe('what a caller may not read', () => {
  test('is replaced by what it would need', () => {
    expect(asSeenBy([]).entries).toEqual([
      {
        what: entry.what,
        words: withheld('words:read'),
        notes: withheld('notes:read'),
        details: withheld('notes:read'),
        identity: withheld('identity:read'),
      },
    ]);
  });

  test('is shown, kind by kind, to whoever may', () => {
    expect(asSeenBy(['words:read']).entries).toMatchObject([{ words: 'Hm', notes: withheld('notes:read') }]);
    expect(asSeenBy(['words:read', 'notes:read', 'identity:read']).entries).toEqual([entry]);
  });

  test.each(roles)('is the same for %s as the table of permissions says', (role) => {
    const [seen] = asSeenBy(permissionsOf[role]).entries;
    const may = (permission: Permission) => permissionsOf[role].includes(permission);
    expect(seen).toEqual({
      what: entry.what,
      words: may('words:read') ? 'Hm' : withheld('words:read'),
      notes: may('notes:read') ? 'A note' : withheld('notes:read'),
      details: may('notes:read') ? entry.details : withheld('notes:read'),
      identity: may('identity:read') ? 'Ada' : withheld('identity:read'),
    });
  });

  test('leaves what is not there away, and an answer that it can read', () => {
    const { words: _none, ...without } = entry;
    const seen = withhold(shape, { caseId: 'c', entries: [without] }, new Set()) as { readonly entries: readonly object[] };
    expect(seen.entries[0]).not.toHaveProperty('words');
  });

  test('gives answers that their contracts still allow', () => {
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
      expect(answer.safeParse(withhold(personalShape(answer), summary, new Set(permissionsOf[role]))).success).toBe(true);
  });
});
