const hour = 3_600_000;
// Fixed once, so that an hour that begins while a test runs changes nothing.
const start = Math.ceil(Date.now() / hour) * hour;
const moment = (hours: number) => new Date(start + hours * hour).toISOString().replace('.000', '');

/** Half an hour of a meeting, some hours after the next full one. */
export function hoursFromNow(hours: number): { readonly from: string; readonly to: string } {
  return { from: moment(hours), to: moment(hours + 0.5) };
}

/** An offer to meet an adviser at any of some hours from now. */
export function aMeeting(adviserId: string, ...hours: readonly number[]) {
  return { adviserId, formats: ['video-call', 'phone'], times: hours.map(hoursFromNow), zone: 'Europe/London' };
}
