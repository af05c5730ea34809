import type { ContactEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';
import { combine } from '@attune/kernel';
import { casesKnown } from './cases-known.ts';
import { causes } from './causes.ts';
import { cessation } from './cessation.ts';
import { channels } from './channels.ts';
import { culture } from './culture.ts';
import { erased } from './erased.ts';
import { holds } from './holds.ts';
import { inconveniences } from './inconveniences.ts';
import { interactions } from './interactions.ts';
import { introduction } from './introduction.ts';
import { language } from './language.ts';
import { optOuts } from './opt-outs.ts';
import { preferences } from './preferences.ts';

/** What is known of a client for whoever wants to contact them: each part of the state follows from events by itself. */
export const clientDecider = combine<ContactEvent>()({
  introduction,
  channels,
  language,
  optOuts,
  preferences,
  inconveniences,
  interactions,
  cessation,
  culture,
  erased,
  holds,
  casesKnown,
  causes,
});

export type Client = typeof clientDecider extends Decider<infer State, ContactEvent> ? State : never;
