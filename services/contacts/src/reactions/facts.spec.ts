import { describe, test } from '@jest/globals';
import { specification } from '@attune/testing';
import { clientDecider } from '../domain/client.ts';
import { holdOff } from './hold-off.ts';
import { letFactLapse } from './let-fact-lapse.ts';
import { liftHold } from './lift-hold.ts';

const given = specification(clientDecider);
const [about, caseId] = ['7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f20', '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f11'];
const begun = { why: 'hardship', about, caseId, cause: `${caseId}.0`, causeRevision: 3 } as const;
const ended = { ...begun, cause: `${caseId}.1`, causeRevision: 5 } as const;

describe('a cause', () => {
  test('holds off and lifts once', () => {
    given()
      .when(holdOff, begun)
      .then({ type: 'ContactHeldOff', ...begun });
    given({ type: 'ContactHeldOff', ...begun })
      .when(holdOff, begun)
      .then();
    given({ type: 'HoldLifted', ...ended })
      .when(liftHold, ended)
      .then();
  });

  test('lets a fact lapse once', () => {
    const lapse = { mistake: begun.cause, caseId, cause: `${caseId}.2`, causeRevision: 6 };
    given()
      .when(letFactLapse, lapse)
      .then({ type: 'FactLapsed', ...lapse });
    given({ type: 'FactLapsed', ...lapse })
      .when(letFactLapse, lapse)
      .then();
  });

  test('is known again when newer ones came between', () => {
    const past = [
      { type: 'ContactHeldOff', ...begun },
      { type: 'HoldLifted', ...ended },
    ] as const;
    given(...past)
      .when(holdOff, begun)
      .then();
    given(...past.toReversed())
      .when(liftHold, ended)
      .then();
  });
});
