import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../harness/log.ts';
import { openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { modes, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { attune } from './run-attune.ts';

const reason = 'Mrs Smith of 12 High Street never opened it';

describe.each(modes)('in %s', (mode) => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem({ mode, logLevel: 'error' });
  }, 180_000);
  afterAll(() => system.stop(), 60_000);

  const parked = (...words: readonly string[]) => attune(['parked', ...words], system.folder);
  const asOwner = (text: string) => sql<Record<string, unknown>>(system.running.owner, text);
  /** From here on contacts can't keep a fact. */
  const refuse = () => asOwner(`alter table contacts.events add constraint refused check (type <> 'FactLearned') not valid`);
  const mend = () => asOwner('alter table contacts.events drop constraint refused');

  async function untilParked(waiting: number) {
    const end = performance.now() + 60_000;
    while (performance.now() < end) {
      const listed = await parked('list', 'contacts', '--json');
      if (listed.records[0]?.['waiting'] === waiting && listed.code === 1) return listed;
    }
    throw new Error('Its key was not parked.');
  }

  async function casesOf(clientId: string, count: number) {
    for (;;) {
      const { body } = await system.as('adviser').get(addressOf(routes.clientCard, { clientId }));
      const cases = (body['cases'] ?? []) as readonly string[];
      if (cases.length >= count) return cases;
      await pause(50);
    }
  }

  test('a message that can not be handled is listed, tried again and dropped, while the service runs', async () => {
    expect(await parked('list', 'contacts')).toMatchObject({ code: 0 });
    await refuse();
    const adviser = system.as('adviser');
    const { caseId, clientId } = await openCase(adviser);
    const key = `home/${clientId}`;
    await untilParked(0);
    const { caseId: second } = await openCase(adviser, { clientId });
    const listed = await untilParked(1);
    expect(listed.records[0]).toMatchObject({
      from: 'cases',
      key,
      type: 'CaseOpened',
      reaction: 'know the client when a case is opened',
    });
    expect(await parked('retry', 'contacts', 'cases', 'home/nobody')).toMatchObject({ code: 4 });
    expect(await parked('retry', 'contacts', 'cases', key, '--json')).toMatchObject({ code: 1, records: [{ freed: false }] });
    await mend();
    expect(await parked('retry', 'contacts', 'cases', key, '--json')).toMatchObject({ code: 0, records: [{ freed: true }] });
    expect(await casesOf(clientId, 2)).toEqual([caseId, second]);

    await refuse();
    const { clientId: other } = await openCase(adviser);
    await untilParked(0);
    const { caseId: kept } = await openCase(adviser, { clientId: other });
    await untilParked(1);
    await mend();
    expect(await parked('drop', 'contacts', 'cases', `home/${other}`, '--yes')).toMatchObject({ code: 2 });
    expect(await parked('drop', 'contacts', 'cases', `home/${other}`, '--reason', reason)).toMatchObject({ code: 2 });
    const dropped = await parked('drop', 'contacts', 'cases', `home/${other}`, '--reason', reason, '--yes', '--json');
    expect(dropped).toMatchObject({ code: 0, records: [{ freed: true }] });
    expect(await casesOf(other, 1)).toEqual([kept]);
    const recorded = await asOwner(`select type, body from contacts.events where stream = 'messages-contacts'`);
    expect(recorded).toMatchObject([{ type: 'MessageDropped' }]);
    expect(JSON.stringify(recorded)).toContain('sealed');
    expect(JSON.stringify(recorded)).not.toContain('Smith');
    expect(await parked('list', 'contacts')).toMatchObject({ code: 0 });
  }, 240_000);
});
