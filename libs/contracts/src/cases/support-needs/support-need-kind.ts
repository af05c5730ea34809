import { z } from 'zod';
import { personal } from '../../personal/personal.ts';

/** What to do differently; the need, never the diagnosis (FG21/1). Personal, yet whoever writes to the client must know it. */
export const SupportNeedKind = personal(
  'identity',
  z.enum([
    'large-print',
    'braille',
    'audio',
    'plain-language',
    'interpreter',
    'sign-language',
    'third-party-present',
    'extra-time',
    'no-phone',
    'no-letters',
    'other',
  ]),
);
