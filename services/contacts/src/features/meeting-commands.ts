import { BookMeetingController } from './book-meeting/book-meeting.controller.ts';
import { CancelMeetingController } from './cancel-meeting/cancel-meeting.controller.ts';
import { MoveMeetingController } from './move-meeting/move-meeting.controller.ts';
import { NoteMeetingOutcomeController } from './note-meeting-outcome/note-meeting-outcome.controller.ts';
import { OfferMeetingController } from './offer-meeting/offer-meeting.controller.ts';

/** Every command about meetings, by the controller that takes it. */
export const meetingCommands = [
  OfferMeetingController,
  BookMeetingController,
  MoveMeetingController,
  CancelMeetingController,
  NoteMeetingOutcomeController,
] as const;
