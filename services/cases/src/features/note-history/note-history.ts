import type { CaseEvent, NoteHistory } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';

/** Keeps something that happened elsewhere. */
export const noteHistory: Rule<NoteHistory, Case, CaseEvent> = ({ activity, attributes, source, line }, { life }) => {
  mustExist(life);
  return [{ type: 'HistoryNoted', activity, attributes, source, line }];
};
