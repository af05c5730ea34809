import { ClientErased } from '../cases/erasure/client-erased.ts';
import { catalog } from '../events/catalog.ts';
import type { Catalog } from '../events/catalog.ts';
import { FactLapsed } from '../facts/fact-lapsed.ts';
import { FactLearned } from '../facts/fact-learned.ts';
import { ChannelAdded } from './channels/channel-added.ts';
import { ChannelRemoved } from './channels/channel-removed.ts';
import { ChannelVerified } from './channels/channel-verified.ts';
import { ContactCeased } from './cessation/contact-ceased.ts';
import { ContactResumed } from './cessation/contact-resumed.ts';
import { CulturalProfileShared } from './culture/cultural-profile-shared.ts';
import { CulturalProfileWithdrawn } from './culture/cultural-profile-withdrawn.ts';
import { ContactHeldOff } from './holds/contact-held-off.ts';
import { HoldLifted } from './holds/hold-lifted.ts';
import { ClientIntroduced } from './introduction/client-introduced.ts';
import { InconvenienceTold } from './inconveniences/inconvenience-told.ts';
import { InteractionHeld } from './interactions/interaction-held.ts';
import { LanguageSet } from './language/language-set.ts';
import { ChannelOptedIn } from './opt-outs/channel-opted-in.ts';
import { ChannelOptedOut } from './opt-outs/channel-opted-out.ts';
import { ContactPreferencesSet } from './preferences/contact-preferences-set.ts';

/** The events of a client's stream in contacts. */
export const contactEvents = catalog([
  ClientIntroduced,
  ChannelAdded,
  ChannelVerified,
  ChannelRemoved,
  LanguageSet,
  ChannelOptedOut,
  ChannelOptedIn,
  ContactPreferencesSet,
  InconvenienceTold,
  InteractionHeld,
  ContactCeased,
  ContactResumed,
  CulturalProfileShared,
  CulturalProfileWithdrawn,
  ContactHeldOff,
  HoldLifted,
  FactLearned,
  FactLapsed,
  ClientErased,
]);

export type ContactEvent = typeof contactEvents extends Catalog<infer Event> ? Event : never;
