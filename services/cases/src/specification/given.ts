import { specification } from '@attune/testing';
import { caseDecider } from '../domain/case.ts';

/** `given(…events).when(rule, command).then(…events)` for cases. */
export const given = specification(caseDecider);
