import { expect, test } from '@jest/globals';
import { writeMark } from '@attune/service-kit';
import { caseInMemory } from '../specification/case-in-memory.ts';
import { caseOpened } from '../specification/pasts.ts';

const mark = (position: bigint) => writeMark({ service: 'cases', position });

test('a read goes on where the log has passed the mark, and says so where it has never been there', async () => {
  const { log, record } = caseInMemory();
  const { position } = await record('2026-11-24T09:00:00Z', [caseOpened]);
  await expect(log.passed(undefined)).resolves.toBeUndefined();
  await expect(log.passed(mark(position))).resolves.toBeUndefined();
  await expect(log.passed(mark(position + 1n))).rejects.toMatchObject({ code: 'ViewBehind', facts: { seconds: 0 } });
  await expect(log.passed('nonsense')).rejects.toMatchObject({ code: 'MarkUnknown' });
});
