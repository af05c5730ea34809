import { z } from 'zod';
import { OpaqueId } from '../../words/ids.ts';
import { happened } from '../../words/time.ts';

/** Gives the case to an adviser. */
export const AssignAdviser = z.strictObject({ adviserId: OpaqueId, ...happened });

export type AssignAdviser = z.output<typeof AssignAdviser>;
