import { z } from 'zod';

/** The id of an event: its command's id and its ordinal. */
export const EventId = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,4}$/, 'an event id, as the story shows it');
