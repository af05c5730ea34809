import type { LogWaiting } from '@attune/service-kit';
import type { CaseQuery } from '@attune/contracts';
import { timeQuestion } from '@attune/service-kit';
import type { Case } from '../domain/case.ts';
import type { CaseReader } from './case-reader.ts';
import type { ViewOf } from './view-of.ts';

interface About {
  readonly caseId: string;
  readonly revision: number;
  readonly knownAt: string;
}

/** Answers every view of one case, as of any moment. */
export class CaseViews {
  private readonly reader: CaseReader;
  private readonly log: LogWaiting;

  constructor(reader: CaseReader, log: LogWaiting) {
    this.reader = reader;
    this.log = log;
  }

  async show<View extends About>(caseId: string, query: CaseQuery, view: ViewOf<Case, View>): Promise<View> {
    await this.log.passed(query.since);
    const then = await this.reader.read(caseId, timeQuestion(query));
    const { revision, knownAt, state } = then;
    return { caseId, revision, knownAt, ...view(state, then) } as View;
  }
}
