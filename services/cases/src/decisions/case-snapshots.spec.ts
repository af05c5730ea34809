import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import { fold } from '@attune/kernel';
import { canonicalJson } from '@attune/service-kit';
import { pastEvents } from '@attune/testing';
import fc from 'fast-check';
import { caseDecider } from '../domain/case.ts';
import { anyHistory } from '../specification/history-arbitrary.ts';
import { caseSnapshots } from './case-snapshots.ts';

const { pack, unpack, version } = caseSnapshots;
const kept = (state: Parameters<typeof pack>[0]) => unpack(JSON.parse(JSON.stringify(pack(state))));

test('a kept state is the state, and goes on as it would have', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (history, cut) => {
      const at = cut % (history.length + 1);
      const before = history.slice(0, at).reduce(caseDecider.evolve, caseDecider.initial);
      expect(kept(before)).toEqual(before);
      const after = history.slice(at);
      expect(after.reduce(caseDecider.evolve, kept(before))).toEqual(after.reduce(caseDecider.evolve, before));
    }),
    { numRuns: 300 },
  );
});

test('a long history is kept, however long', () => {
  const notes: CaseEvent[] = Array.from({ length: 20_000 }, () => ({ type: 'AdviserAssigned', adviserId: 'adviser-1' }));
  const state = notes.length === 0 ? caseDecider.initial : pastEvents(notes).reduce(caseDecider.evolve, caseDecider.initial);
  expect(JSON.stringify(pack(kept(state)))).toBe(JSON.stringify(pack(state)));
});

// The samples that the contracts keep, folded in the order of their types, with what opens and what takes back.
function stateOfSamples(): string {
  const folder = join(import.meta.dirname, '../../../../libs/contracts/samples');
  const events = readdirSync(folder)
    .filter((file) => /\.v\d+\.json$/.test(file))
    .sort()
    .flatMap((file) => {
      const [type = '', number = ''] = file.split(/\.v|\./);
      const { stored } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { readonly stored: object };
      const newest = caseEvents.types.some((one) => one.type === type && one.version === Number(number));
      return newest ? [{ type, ...stored } as CaseEvent] : [];
    });
  // Twice, so that what ends or changes something meets what it is about.
  const state = fold(caseDecider, pastEvents([...events, ...events]));
  return createHash('sha256')
    .update(canonicalJson(pack(state)))
    .digest('hex')
    .slice(0, 16);
}

test('the state that the kept samples lead to is the one of this version: if it changed, raise the version of `caseSnapshots`', () => {
  expect({ version, state: stateOfSamples() }).toEqual({ version: 1, state: '93bb7856befe523a' });
});
