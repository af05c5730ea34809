import type { LineResult } from '@attune/contracts';
import { EqualLines, MoneyTotals } from '@attune/history-import';
import type { ImportLine, MoneyTotal } from '@attune/history-import';

/** Counts what became of lines. Cases are told apart by 62 bits of their ids: 10 to 21 bytes a case, however long the file. */
export class Tally {
  private readonly cases = new EqualLines();
  private readonly totals = new MoneyTotals();
  readonly outcomes = { imported: 0, alreadyThere: 0, keptAsHistory: 0, promoted: 0 };
  /** A case that can be looked at. */
  example: string | undefined;

  /** Counts a line that is in. */
  add(line: Pick<ImportLine, 'money'>, { outcome, caseId }: Pick<LineResult, 'outcome' | 'caseId'>): void {
    if (outcome === 'rejected') return;
    this.outcomes[outcome] += 1;
    this.totals.add(line);
    if (caseId === undefined) return;
    this.cases.count(lastDigits(caseId));
    this.example ??= caseId;
  }

  get linesIn(): number {
    const { imported, alreadyThere, keptAsHistory, promoted } = this.outcomes;
    return imported + alreadyThere + keptAsHistory + promoted;
  }

  get caseCount(): number {
    return this.cases.size;
  }

  get money(): readonly MoneyTotal[] {
    return this.totals.sums;
  }
}

/** The last 16 digits: the version, which is the same in all, stands before them. */
function lastDigits(id: string): string {
  return id.slice(-17).replace('-', '');
}
