import { z } from 'zod';

/** A list that may be written as its one member. */
export function oneOrMore<Member extends z.ZodType>(member: Member) {
  return z.preprocess((given: unknown) => (given === undefined || Array.isArray(given) ? given : [given]), z.array(member));
}
