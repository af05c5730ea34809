import { MeetingRows } from './meetings/meeting-row.ts';

/** The tables of the views. */
export const viewRows = [MeetingRows] as const;
