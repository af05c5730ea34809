import { z } from 'zod';
import { personal } from '../../personal/personal.ts';
import { wellFormed } from '../../words/well-formed.ts';

/** What came with an entry, as text by name; nobody knows what it may tell, so all of it is personal. */
export const Attributes = personal(
  'notes',
  z.record(z.string().min(1).max(200).check(wellFormed), z.string().max(4000).check(wellFormed)).readonly(),
);
