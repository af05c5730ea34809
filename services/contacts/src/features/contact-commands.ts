import { IntroduceClientController } from './introduce-client/introduce-client.controller.ts';
import { OptInController } from './opt-in/opt-in.controller.ts';
import { OptOutController } from './opt-out/opt-out.controller.ts';
import { SetLanguageController } from './set-language/set-language.controller.ts';

/** Every command, by the controller that takes it. */
export const contactCommands = [IntroduceClientController, OptInController, OptOutController, SetLanguageController] as const;
