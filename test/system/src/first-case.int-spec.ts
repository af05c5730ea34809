import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSystem } from './harness/system.ts';
import type { System } from './harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

describe('a first case', () => {
  test('is opened, checked in, read at once, and told as a story', async () => {
    const adviser = system.as('adviser');
    const opened = await adviser.post('/v1/cases', {
      reference: { creditor: 'Northern Water', number: 'NW-1' },
      debts: [{ creditor: 'Northern Water', kind: 'water bill', amount: { amount: 12000, currency: 'GBP' } }],
    });
    expect(opened).toMatchObject({ status: 201, body: { revision: 2 } });
    const path = `/v1/cases/${String(opened.body['id'])}`;

    const checkedIn = await adviser.post(`${path}/check-ins`, {
      feeling: 2,
      readiness: 'not-now',
      heardOn: 'phone',
      words: 'Bad week.',
    });
    expect(checkedIn).toMatchObject({ status: 201, body: { revision: 3 } });
    expect(checkedIn.headers.get('etag')).toBe('"3"');

    expect((await adviser.get(`${path}/check-ins`)).body).toMatchObject({ checkIns: [{ feeling: 2, words: 'Bad week.' }] });
    expect((await system.as('integration').get(`${path}/check-ins`)).body).toMatchObject({
      checkIns: [{ words: { withheld: 'words:read' } }],
    });
    expect((await adviser.get(path)).body).toMatchObject({ status: 'open', owed: [{ amount: 12000, currency: 'GBP' }] });

    const list = await adviser.get(`/v1/cases?since=${String(checkedIn.body['at'])}`);
    expect(list.body).toMatchObject({
      items: [{ feeling: 2, readiness: 'not-now', owed: [{ amount: 12000, currency: 'GBP' }] }],
    });

    const story = await system.as('compliance').get(`/v1/stories/${String(opened.body['id'])}`);
    expect(story.body).toMatchObject({
      entries: [{ type: 'CaseOpened' }, { type: 'DebtAdded' }, { type: 'CheckedIn', words: 'Bad week.' }],
    });
  });

  test('is the same after a restart', async () => {
    await system.restart();
    const found = await system
      .as('integration')
      .post('/v1/cases/searches', { reference: { creditor: 'Northern Water', number: 'nw-1 ' } }, { prefer: 'wait=5' });
    expect(found.body).toMatchObject({ items: [{ caseId: expect.any(String) }] });
  });
});
