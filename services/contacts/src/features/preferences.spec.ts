import { describe, expect, test } from '@jest/globals';
import type { Personal, WeeklyTime } from '@attune/contracts';
import { specification, specificationNow } from '@attune/testing';
import { clientDecider } from '../domain/client.ts';
import { stillAhead } from '../domain/inconveniences.ts';
import { ceaseContact } from './cease-contact/cease-contact.ts';
import { resumeContact } from './resume-contact/resume-contact.ts';
import { setContactPreferences } from './set-contact-preferences/set-contact-preferences.ts';
import { tellInconvenience } from './tell-inconvenience/tell-inconvenience.ts';

const given = specification(clientDecider);
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const daily = (from: string, to: string): readonly WeeklyTime[] => days.map((weekday) => ({ weekday, from, to }));
const told = { ranking: [], goodTimes: [], quietTimes: [], timeZone: 'Europe/London' } as const;

describe('quiet times', () => {
  test.each([
    ['all of each day', [], daily('00:00', '24:00')],
    ['night and day', [], [...daily('22:00', '07:00'), ...daily('07:00', '22:00')]],
    ['nights that reach into the day', [], [...daily('12:00', '11:59'), ...daily('11:30', '12:00')]],
    ['all good times', [{ weekday: 'monday', from: '09:00', to: '10:00' }], daily('08:00', '11:00')],
    [
      'a good time after midnight on Sunday',
      [{ weekday: 'sunday', from: '23:00', to: '01:00' }],
      [
        { weekday: 'sunday', from: '20:00', to: '24:00' },
        { weekday: 'monday', from: '00:00', to: '01:00' },
      ],
    ],
  ] as const)('that cover %s are refused', (_what, goodTimes, quietTimes) => {
    given()
      .when(setContactPreferences, { ...told, goodTimes, quietTimes })
      .refusedWith('QuietTimesLeaveNone');
  });

  test.each([
    ['a minute of the week', [], [...daily('00:01', '24:00'), ...daily('00:00', '00:01').slice(1)]],
    ['a minute of a good time', [{ weekday: 'monday', from: '09:00', to: '10:00' }], daily('09:01', '08:59')],
    ['every time', [], []],
  ] as const)('that leave %s are kept', (_what, goodTimes, quietTimes) => {
    given()
      .when(setContactPreferences, { ...told, goodTimes, quietTimes })
      .then({ type: 'ContactPreferencesSet', ...told, goodTimes, quietTimes });
  });
});

describe('an inconvenience', () => {
  const during = { from: '2026-12-24T00:00:00Z', to: '2026-12-27T00:00:00Z' } as never;
  const inconvenienceId = specificationNow.newId('inconvenience');

  test('is a time that is not over, or a place', () => {
    const place = 'at work' as unknown as Personal<string>;
    given().when(tellInconvenience, { during }).then({ type: 'InconvenienceTold', inconvenienceId, during, place: undefined });
    given().when(tellInconvenience, { place }).then({ type: 'InconvenienceTold', inconvenienceId, during: undefined, place });
    const past = { from: '2026-11-20T00:00:00Z', to: specificationNow.instant } as never;
    given().when(tellInconvenience, { during: past }).refusedWith('InconvenienceOver', { to: specificationNow.instant });
  });

  test('is over when its time has passed', () => {
    const { inconveniences } = given({ type: 'InconvenienceTold', inconvenienceId, during }).state;
    expect(stillAhead(inconveniences, '2026-12-26T23:59:59Z')).toHaveLength(1);
    expect(stillAhead(inconveniences, '2026-12-27T00:00:00Z')).toEqual([]);
  });
});

describe('contact', () => {
  const [said, written] = [false, true].map((inWriting) => ({ type: 'ContactCeased', inWriting }) as const);
  if (said === undefined || written === undefined) throw new TypeError('said or written');

  test('ceases once, but what was said may be written too', () => {
    given().when(ceaseContact, { inWriting: false }).then(said);
    given(said).when(ceaseContact, { inWriting: false }).refusedWith('ContactAlreadyCeased');
    given(said).when(ceaseContact, { inWriting: true }).then(written);
    given(said, written).when(ceaseContact, { inWriting: false }).refusedWith('ContactAlreadyCeased');
    expect(given(said, written).state.cessation).toEqual({ since: '2026-11-24T09:00:00.000Z', inWriting: true });
  });

  test('resumes where it had ceased', () => {
    given().when(resumeContact, { inWriting: true }).refusedWith('ContactNotCeased');
    given(said).when(resumeContact, { inWriting: true }).then({ type: 'ContactResumed', inWriting: true });
    given(said, { type: 'ContactResumed', inWriting: true }).when(ceaseContact, { inWriting: false }).then(said);
  });
});
