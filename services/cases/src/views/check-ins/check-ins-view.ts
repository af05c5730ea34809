import type { CheckInsView } from '@attune/contracts';
import type { Case } from '../../domain/case.ts';
import { newestFirst } from '../../domain/check-ins.ts';
import type { ViewOf } from '../view-of.ts';

/** How the client felt, the newest first. */
export const checkInsView: ViewOf<Case, CheckInsView> = ({ checkIns }) => ({ checkIns: [...newestFirst(checkIns)] });
