import { expect, it } from '@jest/globals';
import type { StoryEntry } from '@attune/contracts';
import { entryInWords } from './entry-in-words.ts';

const entry: StoryEntry = {
  eventId: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10.0',
  type: 'CheckedIn',
  revision: 3,
  at: '2026-03-01T11:20:00Z',
  recordedAt: '2026-03-01T11:20:05Z',
  who: { kind: 'adviser', id: 'adviser-7' },
  what: 'The client said how they feel.',
  why: 'Heard on the phone.',
  service: 'cases',
  origin: 'live',
};

it('says when, what, why and who', () => {
  expect(entryInWords(entry)).toBe(
    [
      '2026-03-01 11:20  The client said how they feel.',
      '            Heard on the phone.',
      '            adviser adviser-7 · cases CheckedIn',
      '',
    ].join('\n'),
  );
});

it('says when it was recorded where that was on another day, and by whom for whom', () => {
  const imported = {
    ...entry,
    at: '2006-01-01T00:00:00Z',
    origin: 'import',
    who: { kind: 'client', id: 'c', via: 'portal' },
  } as const;
  expect(entryInWords(imported)).toContain('2006-01-01  The client');
  expect(entryInWords(imported)).toContain('client c, by way of portal · cases CheckedIn · recorded 2026-03-01 11:20 by import');
});

it('puts what was said and written below, each line kept apart when it runs from right to left', () => {
  const told = entryInWords({ ...entry, words: 'one\nשלום', notes: 'a note', details: { letter: 'sent\nback' } });
  expect(told).toContain('            Words:\n              one\n              \u2068שלום\u2069\n');
  expect(told).toContain('            Notes: a note\n');
  expect(told).toContain('            Details:\n              letter: sent back\n');
});

it('marks what was taken back, and says what is withheld', () => {
  const told = entryInWords({ ...entry, correctedBy: entry.eventId, words: { withheld: 'words:read' } });
  expect(told).toContain('The client said how they feel. [taken back later]');
  expect(told).toContain('Words: withheld (needs words:read)');
  expect(entryInWords({ ...entry, words: { unreadable: 'erased' }, details: { unreadable: 'vault-away' } })).toMatch(
    /Words: erased[^]*Details: not readable at the moment/,
  );
});
