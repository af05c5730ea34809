import { describe, expect, test } from '@jest/globals';
import {
  BreathingSpaceEnd,
  ClosingReason,
  ConsentForm,
  ErasureGround,
  HeardOn,
  RepresentativeKind,
  Resolution,
} from '@attune/contracts';
import { sum } from './in-words.ts';
import {
  breathingSpaceEnds,
  closingReasons,
  erasureGrounds,
  forms,
  heard,
  representativeRoles,
  resolutions,
} from './reason-words.ts';

describe('words of closed lists', () => {
  test.each([
    ['resolution', Resolution.options, resolutions],
    ['reason to close', ClosingReason.options, closingReasons],
    ['ground of an erasure', ErasureGround.options, erasureGrounds],
    ['end of a breathing space', BreathingSpaceEnd.options, breathingSpaceEnds],
  ] as const)('make a sentence of each %s', (_list, options, sentences: Readonly<Record<string, string>>) => {
    for (const word of options) expect(sentences[word]).toMatch(/^[A-Z].*[a-z]\.$/);
  });

  test('say where something was heard, how it was said, and by whom', () => {
    expect(HeardOn.options.map((channel) => `Heard ${heard[channel]}.`)).toEqual([
      'Heard on the phone.',
      'Heard in a video call.',
      'Heard in person.',
      'Heard by e-mail.',
      'Heard by text message.',
      'Heard by letter.',
      'Heard in the portal.',
      'Heard in another way.',
    ]);
    expect(ConsentForm.options.map((form) => forms[form])).toEqual(['in speech', 'in writing', 'online']);
    for (const kind of RepresentativeKind.options) expect(representativeRoles[kind]).toMatch(/^an? [a-z]|^another /);
  });
});

describe('a sum in words', () => {
  test.each([
    [12_050, 'GBP', 'GBP 120.50'],
    [5, 'GBP', 'GBP 0.05'],
    [0, 'GBP', 'GBP 0.00'],
    [-105, 'GBP', 'GBP -1.05'],
    [500, 'JPY', 'JPY 500'],
    [1, 'KWD', 'KWD 0.001'],
    [123_456, 'CLF', 'CLF 12.3456'],
    [Number.MAX_SAFE_INTEGER, 'EUR', 'EUR 90071992547409.91'],
  ])('%d of %s is %s', (amount, currency, words) => {
    expect(sum({ amount, currency })).toBe(words);
  });
});
