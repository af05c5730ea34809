import type { CaseEvent, AppointRepresentative } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';

/** Notes who speaks for the client. */
export const appointRepresentative: Rule<AppointRepresentative, Case, CaseEvent> = (
  { kind, name, organisation, contact, notes },
  { life },
  now,
) => {
  mustBeOpen(life);
  return [
    { type: 'RepresentativeAppointed', representativeId: now.newId('representative'), kind, name, organisation, contact, notes },
  ];
};
