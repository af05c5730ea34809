import { z } from 'zod';

/** The ways in which a client may like to meet. */
export const MeetingFormat = z.enum(['video-call', 'phone', 'in-person']);

export type MeetingFormat = z.infer<typeof MeetingFormat>;
