import { z } from 'zod';
import { waiting } from '../../http/questions.ts';

export const InvitationQuery = z.strictObject(waiting);

export type InvitationQuery = z.output<typeof InvitationQuery>;

/** A meeting for the client's own calendar, as RFC 5545 writes it. It tells nothing but when and how: others see calendars, too. */
export const Invitation = z.string().meta({ id: 'Invitation', examples: ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'] });
