import { Id, NoteHistory, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { noteHistory } from './note-history.ts';

@Controller()
export class NoteHistoryController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.noteHistory)
  note(@Param('caseId', { schema: Id }) caseId: string, @Body({ schema: NoteHistory }) command: NoteHistory): Promise<Recorded> {
    return this.cases.make(caseId, noteHistory, command, () => caseId);
  }
}
