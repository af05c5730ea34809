import type { CaseEvent } from '@attune/contracts';
import { uuidV5 } from '@attune/kernel';
import { specificationNow } from '@attune/testing';
import { caseOpened, ids, representativeAppointed } from '../../specification/pasts.ts';
import type { Whose } from './recorder.ts';

const { newId } = specificationNow;

/** Two clients of one tenant, each with a case. */
export const mine: Whose = { caseId: newId('my case'), clientId: ids.client };
export const neighbours: Whose = { caseId: newId('a case of another client'), clientId: newId('another client') };

/** What is on record about a client, with something personal in three fields. */
export function written({ caseId, clientId }: Whose): readonly CaseEvent[] {
  return [
    { ...caseOpened, clientId, reference: { creditor: 'Northern Water', number: `number of ${clientId}` } },
    {
      type: 'CheckedIn',
      checkInId: uuidV5(caseId, 'a check-in'),
      feeling: 2,
      readiness: 'unsure',
      heardOn: 'phone',
      words: `said by ${clientId}`,
    },
    { ...representativeAppointed, name: `named for ${clientId}` },
  ];
}

/** What `written` holds in its personal fields, in order. */
export function personalOf({ clientId }: Whose): readonly string[] {
  return [`number of ${clientId}`, `said by ${clientId}`, `named for ${clientId}`];
}
