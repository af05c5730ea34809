import { describe, expect, test } from '@jest/globals';
import { anAppend } from '../../../conformance/given.ts';
import type { Append } from '../../../port/append.ts';
import type { Expected } from '../../../port/revision.ts';
import type { PendingAppend } from './pending-append.ts';
import { takeGroup } from './take-group.ts';

function pending(append: Append | readonly Append[], size = 500): PendingAppend {
  const appends = Array.isArray(append) ? (append as readonly Append[]) : [append as Append];
  return { appends, together: Array.isArray(append), size, resolve: () => undefined, reject: () => undefined };
}

/** How appends of two events each to one stream stand in their group. */
function standings(...expected: readonly Expected[]): readonly (string | number)[] {
  const queue = expected.map((one) => pending(anAppend('case-1', one, 2)));
  const calls = [...queue];
  const entries = takeGroup(queue);
  return calls.map((call) => {
    const entry = entries.find((one) => one.pending === call);
    return entry === undefined ? 'waits' : entry.rival === false ? entry.offset : entry.rival;
  });
}

describe('the next group', () => {
  test('chains appends that expect what their predecessor leaves', () => {
    expect(standings('none', 2, 'any', 6)).toEqual([0, 2, 4, 6]);
    expect(standings(5, 7, 'exists', 11)).toEqual([0, 2, 4, 6]);
    expect(standings('any', 'any', 'exists')).toEqual([0, 2, 4]);
  });

  test('takes along what is certainly stale, to be looked up only', () => {
    expect(standings(5, 5, 'none', 7)).toEqual([0, 'stale', 'stale', 2]);
    expect(standings('any', 'none')).toEqual([0, 'stale']);
  });

  test('leaves what only the outcome tells, and all behind it on its stream', () => {
    expect(standings('any', 4, 'any')).toEqual([0, 'waits', 'waits']);
    expect(standings('exists', 3)).toEqual([0, 'waits']);
  });

  test('repeats of a command of the group are looked up', () => {
    const append = anAppend('case-1', 'none');
    const queue = [pending(append), pending(append), pending({ ...append, stream: 'case-2' })];
    expect(takeGroup(queue).map(({ rival }) => rival)).toEqual([false, 'repeated', 'repeated']);
  });

  test('holds 500 appends or 1 MB, and an append larger than that goes alone', () => {
    const many = Array.from({ length: 600 }, (_none, n) => pending(anAppend(`case-${String(n)}`, 'none')));
    expect(takeGroup(many)).toHaveLength(500);
    expect(many).toHaveLength(100);
    const large = [1, 2, 3].map((n) => pending(anAppend(`case-${String(n)}`, 'none'), 600_000));
    expect([takeGroup(large), takeGroup(large), takeGroup(large)].map(({ length }) => length)).toEqual([1, 1, 1]);
    const huge = [pending(anAppend('case-1', 'none'), 5_000_000)];
    expect(takeGroup(huge)).toHaveLength(1);
  });

  test('tenants take turns where it does not hold all, each with its appends in their order', () => {
    const flood = Array.from({ length: 900 }, (_none, n) =>
      pending(anAppend(`case-${String(n)}`, 'none', 1, { tenant: 'flood' })),
    );
    const few = ['case-1', 'case-2'].map((stream) => pending(anAppend(stream, 'none', 1, { tenant: 'few' })));
    const queue = [...flood, ...few];
    const streams = (group: ReturnType<typeof takeGroup>) => group.map(({ append: { tenant, stream } }) => `${tenant} ${stream}`);
    expect(streams(takeGroup(queue)).slice(0, 5)).toEqual(
      [0, 1].flatMap((n) => [`flood case-${String(n)}`, `few case-${String(n + 1)}`]).concat('flood case-2'),
    );
    expect(streams(takeGroup(queue))).toEqual(Array.from({ length: 402 }, (_none, n) => `flood case-${String(n + 498)}`));
    expect(queue).toEqual([]);
  });

  test('several appends that are written together make a group of their own', () => {
    const together = pending([anAppend('case-1', 'none'), anAppend('case-2', 'none')]);
    const queue = [pending(anAppend('case-3', 'none')), together, pending(anAppend('case-4', 'none'))];
    expect(
      [takeGroup(queue), takeGroup(queue), takeGroup(queue)].map((group) => group.map(({ append }) => append.stream)),
    ).toEqual([['case-3'], ['case-1', 'case-2'], ['case-4']]);
  });
});
