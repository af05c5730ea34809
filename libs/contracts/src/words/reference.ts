import { z } from 'zod';
import { Identity, Label } from './text.ts';

/** A caller's own number for a case or a debt; unique within creditor and tenant. */
export const Reference = z.strictObject({ creditor: Label, number: Identity }).readonly().meta({ id: 'Reference' });

/** As it stands in events and state: the number is closed once it was recorded. */
export type Reference = z.output<typeof Reference>;
