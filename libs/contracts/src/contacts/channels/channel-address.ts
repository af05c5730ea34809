import { z } from 'zod';
import { personal } from '../../personal/personal.ts';
import { wellFormed } from '../../words/well-formed.ts';

/** Where a client is reached: a telephone number in E.164, an e-mail address, or a postal address as it is written on a letter. */
export const ChannelAddress = personal('identity', z.string().trim().min(1).max(500).check(wellFormed));
