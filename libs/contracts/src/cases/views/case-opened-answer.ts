import type { z } from 'zod';
import { Recorded } from '../../http/answers.ts';
import { Id } from '../../words/ids.ts';

/** What opening a case answers: the case is the id, and the client that it is for. */
export const CaseOpenedAnswer = Recorded.extend({ clientId: Id }).meta({ id: 'CaseOpenedAnswer' });

export type CaseOpenedAnswer = z.infer<typeof CaseOpenedAnswer>;
