import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../harness/caller.ts';
import { sql } from '../harness/log.ts';
import { addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { aMeeting, hoursFromNow } from './a-meeting.ts';

let system: System;
let adviser: Caller;
beforeAll(async () => {
  system = await startSystem();
  adviser = system.as('adviser');
});
afterAll(() => system.stop());

const busy = { status: 409, body: { code: 'adviser-busy' } };
const offer = async (adviserId: string, ...hours: readonly number[]) =>
  (await adviser.record(routes.offerMeeting, { clientId: randomUUID() }, aMeeting(adviserId, ...hours))).id;
const book = (meetingId: string, hours: number) =>
  adviser.post(addressOf(routes.bookMeeting, { meetingId }), { format: 'phone', ...hoursFromNow(hours) });
const move = (meetingId: string, hours: number) =>
  adviser.post(addressOf(routes.moveMeeting, { meetingId }), hoursFromNow(hours));
const cancel = (meetingId: string) => adviser.post(addressOf(routes.cancelMeeting, { meetingId }), {});

describe('an adviser meets one client at a time', () => {
  test('whoever books first, of many at once', async () => {
    const meetings = await Promise.all(Array.from({ length: 8 }, () => offer('adviser-1', 24)));
    const answers = await Promise.all(meetings.map((meetingId) => book(meetingId, 24)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject(busy);
  });

  test('but others, and the same at other times, whenever', async () => {
    const [first, next, over] = [await offer('adviser-2', 24), await offer('adviser-2', 24.5), await offer('adviser-2', 24.25)];
    const other = await offer('adviser-3', 24);
    for (const answer of [await book(first, 24), await book(next, 24.5), await book(other, 24)])
      expect(answer).toMatchObject({ status: 201 });
    expect(await book(over, 24.25)).toMatchObject(busy);
    expect(await move(first, 24.75)).toMatchObject(busy);
    const elsewhere = await system.with({ tenant: 'elsewhere' });
    const { id } = await elsewhere.record(routes.offerMeeting, { clientId: randomUUID() }, aMeeting('adviser-2', 24));
    await elsewhere.record(routes.bookMeeting, { meetingId: id }, { format: 'phone', ...hoursFromNow(24) });
  });

  test('and whose meeting is moved or cancelled is free again at once', async () => {
    const [one, two, three] = [await offer('adviser-4', 24), await offer('adviser-4', 24), await offer('adviser-4', 48)];
    expect(await book(one, 24)).toMatchObject({ status: 201 });
    expect(await move(one, 48)).toMatchObject({ status: 201 });
    expect(await book(two, 24)).toMatchObject({ status: 201 });
    expect(await move(one, 24)).toMatchObject(busy);
    expect(await book(three, 48)).toMatchObject(busy);
    expect(await cancel(one)).toMatchObject({ status: 201 });
    expect(await book(three, 48)).toMatchObject({ status: 201 });
  });

  test('also where the claims are gone and only the log knows', async () => {
    const [one, two] = [await offer('adviser-5', 24), await offer('adviser-5', 24)];
    const { body } = await book(one, 24);
    await adviser.read(routes.adviserMeetings, {}, { since: String(body['at']) });
    await sql(system.running.owner, 'delete from contacts.adviser_times');
    expect(await book(two, 24)).toMatchObject(busy);
  });

  test('and a claim that came to nothing gives way after a minute', async () => {
    const [one, two] = [await offer('adviser-6', 24), await offer('adviser-6', 24)];
    const { from, to } = hoursFromNow(24);
    const text = (moment: string) => moment.replace('Z', '.000000000Z');
    await sql(
      system.running.owner,
      `select from contacts.claim_time('home', 'adviser-6', '${one}', '${text(from)}', '${text(to)}', 1)`,
    );
    expect(await book(two, 24)).toMatchObject(busy);
    const later = `update contacts.adviser_times set claimed_at = claimed_at - interval '2 minutes' where meeting_id = '${one}'`;
    await sql(system.running.owner, later);
    expect(await book(two, 24)).toMatchObject({ status: 201 });
    expect(await book(one, 24)).toMatchObject(busy);
  });
});
