import { AddChannelController } from './add-channel/add-channel.controller.ts';
import { CeaseContactController } from './cease-contact/cease-contact.controller.ts';
import { IntroduceClientController } from './introduce-client/introduce-client.controller.ts';
import { NoteInteractionController } from './note-interaction/note-interaction.controller.ts';
import { OptInController } from './opt-in/opt-in.controller.ts';
import { OptOutController } from './opt-out/opt-out.controller.ts';
import { RemoveChannelController } from './remove-channel/remove-channel.controller.ts';
import { ResumeContactController } from './resume-contact/resume-contact.controller.ts';
import { SetContactPreferencesController } from './set-contact-preferences/set-contact-preferences.controller.ts';
import { SetLanguageController } from './set-language/set-language.controller.ts';
import { ShareCulturalProfileController } from './share-cultural-profile/share-cultural-profile.controller.ts';
import { TellInconvenienceController } from './tell-inconvenience/tell-inconvenience.controller.ts';
import { VerifyChannelController } from './verify-channel/verify-channel.controller.ts';
import { WithdrawCulturalProfileController } from './withdraw-cultural-profile/withdraw-cultural-profile.controller.ts';

/** Every command, by the controller that takes it. */
export const contactCommands = [
  IntroduceClientController,
  AddChannelController,
  VerifyChannelController,
  RemoveChannelController,
  NoteInteractionController,
  OptInController,
  OptOutController,
  SetLanguageController,
  SetContactPreferencesController,
  TellInconvenienceController,
  CeaseContactController,
  ResumeContactController,
  ShareCulturalProfileController,
  WithdrawCulturalProfileController,
] as const;
