import { expect, test } from '@jest/globals';
import { memoryEventStore } from '@attune/event-store';
import { writeMark } from '../requests/mark.ts';
import { LogWaiting } from './log-waiting.ts';

const mark = (position: bigint) => writeMark({ service: 'cases', position });

test('a read goes on where the log has passed the mark, and says so where it has never been there', async () => {
  const store = memoryEventStore();
  const log = new LogWaiting(store);
  const { position } = await store.append({
    tenant: 'north',
    stream: 'case-1',
    expected: 'none',
    command: { id: '6f1c7a52-5d0b-4d6c-9d3c-0d4f7f1f2a11', fingerprint: 'f' },
    events: [
      {
        type: 'Told',
        version: 1,
        body: '{}',
        occurredAt: '2026-11-24T09:00:00Z',
        origin: 'live',
        actor: { kind: 'adviser', id: 'adviser-1' },
        correlationId: 'c-1',
      },
    ],
  });
  await expect(log.passed(undefined)).resolves.toBeUndefined();
  await expect(log.passed(mark(position))).resolves.toBeUndefined();
  await expect(log.passed(mark(position + 1n))).rejects.toMatchObject({ code: 'ViewBehind', facts: { seconds: 0 } });
  await expect(log.passed('nonsense')).rejects.toMatchObject({ code: 'MarkUnknown' });
});
