import { describe, test } from '@jest/globals';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { caseOpened, representativeAppointed } from '../../specification/pasts.ts';
import { appointRepresentative } from './appoint-representative.ts';

const representativeId = specificationNow.newId('representative');
const somebody = {
  kind: 'debt-adviser',
  name: 'Ada Example',
  organisation: 'Example Advice',
  contact: '020 7946 0000',
  notes: 'On Mondays.',
} as const;

describe('appointing a representative', () => {
  test('notes who speaks for the client', () => {
    given(caseOpened)
      .when(appointRepresentative, somebody)
      .then({ type: 'RepresentativeAppointed', representativeId, ...somebody });
  });

  test('allows several at a time', () => {
    given(caseOpened, representativeAppointed)
      .when(appointRepresentative, { kind: 'friend', name: 'Bo Example' })
      .then({ type: 'RepresentativeAppointed', representativeId, kind: 'friend', name: 'Bo Example' });
  });

  test('needs an open case', () => {
    needsAnOpenCase(appointRepresentative, somebody);
  });
});
