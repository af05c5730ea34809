import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pounds } from '../harness/open-case.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { letter, line, opening, post } from './lines.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const tenant = (name: string) => system.with({ tenant: name, roles: ['integration'] });

describe('a body', () => {
  test('needs the name of its log and may have blank lines, CRLF, a BOM and no last line end', async () => {
    const caller = await tenant('forms');
    expect(await post(caller, [letter('H1')], 'x=1')).toMatchObject({ status: 400 });
    expect(await post(caller, [letter('H1')], '')).toMatchObject({ status: 400, body: { code: 'log-missing' } });
    const text = `\ufeff${JSON.stringify(opening('H1'))}\r\n\r\n${JSON.stringify({ ...letter('H1'), line: 3 })}\r\n`;
    expect((await post(caller, text)).body).toMatchObject({ lines: 2, imported: 1, keptAsHistory: 1 });
    for (const nothing of ['', '\n\n', '\ufeff'])
      expect(await post(caller, nothing)).toMatchObject({ status: 200, body: { lines: 0, results: [] } });
  });

  test('of another log holds other lines, though they say the same', async () => {
    const caller = await tenant('logs');
    await post(caller, [opening('I1'), letter('I1')], 'log=one');
    expect((await post(caller, [letter('I1')], 'log=other')).body).toMatchObject({ keptAsHistory: 1 });
  });

  test('with faulty lines says of each what is wrong and how to mend it, and the rest goes in', async () => {
    const caller = await tenant('faulty');
    const wrong: readonly (readonly [string, unknown])[] = [
      ['line-not-json', '{"line":1'],
      ['line-not-valid', 'null'],
      ['line-not-valid', '[]'],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), key: 'x' })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), occurredAt: '2020-02-30T00:00:00Z' })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), surprise: 1 })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), commands: [{ name: 'closeCase', body: {} }] })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), commands: [{ name: '__proto__', body: {} }] })],
      ['line-not-valid', JSON.stringify({ ...letter('J1'), commands: [{ name: 'constructor', body: {} }] })],
      [
        'fields-wrong',
        JSON.stringify(line('J1', 'Odd', '2020-01-02T00:00:00Z', { commands: [{ name: 'adjustDebt', body: { debt: 'only' } }] })),
      ],
      [
        'fields-wrong',
        JSON.stringify(line('J2', 'Odd', '2020-01-02T00:00:00Z', { commands: [{ name: 'openCase', body: { surprise: 1 } }] })),
      ],
      ['fields-wrong', JSON.stringify(line('J1', 'Odd', '2020-01-02T00:00:00Z', { attributes: { a: 'x\u0000' } }))],
      ['occurred-in-the-future', JSON.stringify(line('J1', 'Odd', '2999-01-02T00:00:00Z'))],
      [
        'debt-unknown',
        JSON.stringify(
          line('J1', 'Odd', '2020-01-02T00:00:00Z', {
            commands: [{ name: 'adjustDebt', body: { debt: 'x', change: 'cost', amount: pounds(1), reason: 'x' } }],
          }),
        ),
      ],
      [
        'dispute-unknown',
        JSON.stringify(
          line('J1', 'Odd', '2020-01-02T00:00:00Z', {
            commands: [{ name: 'resolveDispute', body: { dispute: 'open', outcome: 'upheld' } }],
          }),
        ),
      ],
    ];
    const { body } = await post(caller, [opening('J1'), ...wrong.map(([, text]) => String(text)), letter('J1')]);
    const results = body['results'] as readonly { readonly outcome: string; readonly code?: string; readonly detail?: string }[];
    expect(results).toHaveLength(wrong.length + 2);
    expect(
      results
        .filter(({ outcome }) => outcome === 'rejected')
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(wrong.map(([code]) => code).toSorted());
    for (const { outcome, detail } of results) if (outcome === 'rejected') expect(detail?.length).toBeGreaterThan(10);
    expect(body).toMatchObject({ imported: 1, keptAsHistory: 1, rejected: wrong.length });
  });

  test('larger than 8 MiB is refused, and so is another type', async () => {
    const caller = await tenant('large');
    expect(await post(caller, 'x'.repeat(8 * 1024 * 1024 + 1))).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    const json = await caller.call('POST', '/v1/imports?log=x', '{}', { 'content-type': 'application/json' });
    expect(json).toMatchObject({ status: 415, body: { detail: expect.stringMatching(/x-ndjson or text\/csv/) } });
  });
});
