import { z } from 'zod';
import { personal } from '../personal/personal.ts';
import { wellFormed } from './well-formed.ts';

const text = (longest: number) => z.string().trim().min(1).max(longest).check(wellFormed);

/** The client's own words. */
export const Words = personal('words', text(4000));

/** What somebody of the team wrote about the client; free text is personal, whatever it was meant for. */
export const Notes = personal('notes', text(4000));

/** What tells who somebody is: a name, a number, an address. */
export const Identity = personal('identity', text(200));

/** A short text that is not personal: the name of a creditor, of a system. */
export const Label = text(200);
