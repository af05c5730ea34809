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

const client = () => system.as('client');
const adviser = () => system.as('adviser');
const offered = async (adviserId: string, ...hours: readonly number[]) => {
  const { id } = await adviser().record(routes.offerMeeting, { clientId: ownClient }, aMeeting(adviserId, ...hours));
  return id;
};

test('a client books a meeting that they were offered, moves it and cancels it', async () => {
  const meetingId = await offered('adviser-a', 24, 48);
  const [first, second] = [hoursFromNow(24), hoursFromNow(48)];
  expect(await client().read(routes.meeting, { meetingId })).toMatchObject({ status: 'offered', clientId: ownClient, moves: 0 });
  await client().record(routes.bookMeeting, { meetingId }, { format: 'video-call', ...first });
  expect(await client().read(routes.meeting, { meetingId })).toMatchObject({ status: 'booked', format: 'video-call', ...first });
  const { at } = await client().record(routes.moveMeeting, { meetingId }, second);
  await client().record(routes.cancelMeeting, { meetingId }, { by: 'adviser', reason: 'The child is ill.' });
  const asAdviser = await adviser().read(routes.meeting, { meetingId });
  expect(asAdviser).toMatchObject({
    status: 'cancelled',
    cancelledBy: 'client',
    reason: 'The child is ill.',
    ...second,
    moves: 1,
  });
  expect(await adviser().read(routes.meeting, { meetingId }, { asOf: at })).toMatchObject({ status: 'booked', ...second });
});

test('what became of a meeting is noted once it began', async () => {
  const meetingId = await offered('adviser-b', 24);
  await adviser().record(routes.bookMeeting, { meetingId }, { format: 'phone', ...hoursFromNow(24) });
  const outcome = addressOf(routes.noteMeetingOutcome, { meetingId });
  expect(await adviser().post(outcome, { outcome: 'held' })).toMatchObject({ status: 409, body: { code: 'meeting-not-begun' } });
  expect(await adviser().post(outcome, { outcome: 'missed', listeningNotes: 'x' })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/listeningNotes' }] },
  });
});

test('a past meeting can be recorded when it happened', async () => {
  const times = [hoursFromNow(-48)];
  const earlier = { occurredAt: hoursFromNow(-72).from };
  const body = { ...aMeeting('adviser-c'), times, ...earlier };
  const { id: meetingId } = await adviser().record(routes.offerMeeting, { clientId: ownClient }, body);
  await adviser().record(routes.bookMeeting, { meetingId }, { format: 'phone', ...hoursFromNow(-48), ...earlier });
  await adviser().record(
    routes.noteMeetingOutcome,
    { meetingId },
    { outcome: 'held', listeningNotes: 'Worried about the rent.' },
  );
  expect(await adviser().read(routes.meeting, { meetingId })).toMatchObject({
    status: 'held',
    listeningNotes: 'Worried about the rent.',
  });
  expect(await client().read(routes.meeting, { meetingId })).toMatchObject({
    status: 'held',
    listeningNotes: { withheld: 'notes:read' },
  });
});

test.each([
  ['in the past', { times: [hoursFromNow(-1)] }, 409, 'meeting-time-in-the-past'],
  ['that overlap', { times: [hoursFromNow(24), hoursFromNow(24.25)] }, 409, 'meeting-times-overlap'],
  [
    'that end before they begin',
    { times: [{ from: hoursFromNow(3).to, to: hoursFromNow(2).from }] },
    409,
    'meeting-ends-before-it-begins',
  ],
  ['in a zone that does not exist', { zone: 'Europe/Atlantis' }, 400, 'fields-wrong'],
  ['in an offset', { zone: '+02:00' }, 400, 'fields-wrong'],
  ['of which there are none', { times: [] }, 400, 'fields-wrong'],
])('times %s are refused with what to do', async (_what, wrong, status, code) => {
  const address = addressOf(routes.offerMeeting, { clientId: ownClient });
  const answer = await adviser().post(address, { ...aMeeting('adviser-d', 24), ...wrong });
  expect(answer).toMatchObject({ status, body: { code } });
  expect(answer.text).not.toMatch(/\{\w+\}/);
});

test('a meeting is for its own client and tenant alone, and nobody offers one to themselves', async () => {
  const other = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
  const { id: meetingId } = await adviser().record(routes.offerMeeting, { clientId: other }, aMeeting('adviser-e', 24));
  const unknown = { status: 404, body: { code: 'meeting-unknown' } };
  for (const stranger of [client(), await system.with({ tenant: 'elsewhere' })]) {
    expect(await stranger.get(addressOf(routes.meeting, { meetingId }))).toMatchObject(unknown);
    const booking = { format: 'phone', ...hoursFromNow(24) };
    expect(await stranger.post(addressOf(routes.bookMeeting, { meetingId }), booking)).toMatchObject(unknown);
    expect(await stranger.post(addressOf(routes.moveMeeting, { meetingId }), hoursFromNow(24))).toMatchObject(unknown);
    expect(await stranger.post(addressOf(routes.cancelMeeting, { meetingId }), {})).toMatchObject(unknown);
  }
  const own = addressOf(routes.offerMeeting, { clientId: ownClient });
  expect(await client().post(own, aMeeting('adviser-e', 24))).toMatchObject({ status: 403 });
});
