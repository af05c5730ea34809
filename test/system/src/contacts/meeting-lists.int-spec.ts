import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { attune } from '../cli/run-attune.ts';
import { sql } from '../harness/log.ts';
import { addressOf } from '../harness/route-at.ts';
import { ownClient, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { aMeeting, hoursFromNow } from './a-meeting.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const startsIn = (hours: number) => ({ from: hoursFromNow(hours).from });

test('a client sees their meetings and an adviser their own, the earliest first, as soon as they are written', async () => {
  const [adviser, client] = [await system.with({ sub: 'adviser-l' }), system.as('client')];
  const offer = async (clientId: string, ...hours: readonly number[]) =>
    adviser.record(routes.offerMeeting, { clientId }, aMeeting('adviser-l', ...hours));
  const other = randomUUID();
  await offer(ownClient, 60, 30);
  const { id: meetingId } = await offer(ownClient, 20, 40, 50);
  await offer(other, 10);
  const { at } = await client.record(routes.bookMeeting, { meetingId }, { format: 'phone', ...hoursFromNow(40) });

  const own = await client.read(routes.clientMeetings, { clientId: ownClient }, { since: at });
  expect(own.items).toMatchObject([
    { status: 'offered', ...startsIn(30), to: hoursFromNow(60).to },
    { status: 'booked', meetingId, format: 'phone', ...hoursFromNow(40), zone: 'Europe/London' },
  ]);
  const theirs = await adviser.read(routes.adviserMeetings, {}, { since: at });
  expect(theirs.items).toMatchObject([{ clientId: other, ...startsIn(10) }, startsIn(30), { meetingId }]);
  const nobodys = await system.with({ sub: 'adviser-m' });
  expect(await nobodys.read(routes.adviserMeetings, {}, { since: at })).toEqual({ items: [] });
  const stranger = await system.with({ sub: 'adviser-l', tenant: 'elsewhere' });
  expect(await stranger.read(routes.adviserMeetings)).toEqual({ items: [] });

  const ofStatus = await adviser.read(routes.adviserMeetings, {}, { status: 'booked' });
  expect(ofStatus.items).toMatchObject([{ meetingId }]);
  const between = { from: hoursFromNow(11).from, until: hoursFromNow(40).from };
  expect((await adviser.read(routes.adviserMeetings, {}, between)).items).toMatchObject([startsIn(30)]);

  const seen = [];
  for (let after: string | undefined; ;) {
    const page = await adviser.read(routes.adviserMeetings, {}, { limit: 1, after });
    seen.push(...page.items);
    after = page.next;
    if (after === undefined) break;
  }
  expect(seen).toEqual(theirs.items);
});

test('a client sees nobody else’s meetings, and no adviser’s', async () => {
  const client = system.as('client');
  const others = await client.get(addressOf(routes.clientMeetings, { clientId: randomUUID() }));
  expect(others).toMatchObject({ status: 404, body: { code: 'client-not-known' } });
  expect(await client.get(addressOf(routes.adviserMeetings))).toMatchObject({ status: 403 });
});

test('a client sees which of the times that they were offered are left', async () => {
  const [adviser, client] = [system.as('adviser'), system.as('client')];
  const offered = aMeeting('adviser-f', 24, 24.5, 48);
  const past = { ...offered, times: [hoursFromNow(-2), ...offered.times], occurredAt: hoursFromNow(-72).from };
  const { id: meetingId } = await adviser.record(routes.offerMeeting, { clientId: ownClient }, past);
  const { id } = await adviser.record(routes.offerMeeting, { clientId: randomUUID() }, aMeeting('adviser-f', 24.5));
  const before = await client.read(routes.freeTimes, { meetingId });
  expect(before).toEqual({ meetingId, times: offered.times, zone: 'Europe/London' });
  const { at } = await adviser.record(routes.bookMeeting, { meetingId: id }, { format: 'phone', ...hoursFromNow(24.5) });
  const left = await client.read(routes.freeTimes, { meetingId }, { since: at });
  expect(left.times).toEqual([hoursFromNow(24), hoursFromNow(48)]);
  expect(await client.get(addressOf(routes.freeTimes, { meetingId: id }))).toMatchObject({ status: 404 });
  await client.record(routes.cancelMeeting, { meetingId }, {});
  expect(await client.read(routes.freeTimes, { meetingId })).toMatchObject({ times: [] });
});

test('a rebuild from the log gives the same lists, and finds rows that the log does not give', async () => {
  const { code, records } = await attune(['rebuild', 'contacts', '--all', '--json'], system.folder);
  expect([code, records[0]]).toEqual([0, expect.objectContaining({ name: 'meetings', equal: true, rows: 5 })]);
  await sql(system.running.owner, "update contacts.meetings set status = 'missed'");
  expect(await attune(['rebuild', 'contacts', '--all'], system.folder)).toMatchObject({ code: 1 });
  const adviser = await system.with({ sub: 'adviser-l' });
  expect((await adviser.read(routes.adviserMeetings, {}, { status: 'missed' })).items).toEqual([]);
}, 60_000);
