import { routes } from '@attune/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addressOf } from '../harness/route-at.ts';
import { ownClient, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { aMeeting, hoursFromNow } from './a-meeting.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

test('a client takes a booked meeting into their calendar, and takes it out again', async () => {
  const [adviser, client] = [system.as('adviser'), system.as('client')];
  const { id: meetingId } = await adviser.record(routes.offerMeeting, { clientId: ownClient }, aMeeting('adviser-i', 24, 48));
  const invitation = addressOf(routes.meetingInvitation, { meetingId });
  expect(await client.get(invitation)).toMatchObject({ status: 409, body: { code: 'meeting-not-booked' } });
  await client.record(routes.bookMeeting, { meetingId }, { format: 'video-call', ...hoursFromNow(24) });
  const { status, headers, text } = await client.get(invitation);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(text).toMatch(new RegExp(`^BEGIN:VCALENDAR\r\n[^]*METHOD:REQUEST\r\n[^]*UID:${meetingId}\r\nSEQUENCE:0\r\n`));
  await client.record(routes.moveMeeting, { meetingId }, hoursFromNow(48));
  expect((await client.get(invitation)).text).toContain('SEQUENCE:1\r\n');
  await client.record(routes.cancelMeeting, { meetingId }, {});
  expect((await client.get(invitation)).text).toMatch(/METHOD:CANCEL\r\n[^]*SEQUENCE:2\r\n/);
});

test('an invitation is for its own client alone', async () => {
  const adviser = system.as('adviser');
  const clientId = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
  const { id: meetingId } = await adviser.record(routes.offerMeeting, { clientId }, aMeeting('adviser-j', 24));
  await adviser.record(routes.bookMeeting, { meetingId }, { format: 'phone', ...hoursFromNow(24) });
  const theirs = addressOf(routes.meetingInvitation, { meetingId });
  for (const stranger of [system.as('client'), await system.with({ tenant: 'elsewhere' })])
    expect(await stranger.get(theirs)).toMatchObject({ status: 404, body: { code: 'meeting-unknown' } });
});
