import type { CaseEvent } from '@attune/contracts';
import type { CommandContext, Decisions } from '@attune/event-store';
import { fold, imagined, RuleBroken } from '@attune/kernel';
import type { Pool } from 'pg';
import { caseDecider } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';

interface Claim {
  readonly case_id: string;
  readonly abandoned: boolean;
}

/**
 * Keeps creditors' numbers of debts unique within a tenant, though the debts lie in different cases' streams: a number is claimed
 * for a case before the event is appended. A claim holds while its case has the debt; one that came to nothing gives way.
 */
export class ReferenceClaims {
  private readonly writer: Pool;
  private readonly cases: Pick<Decisions<Case, CaseEvent>, 'history'>;

  constructor(writer: Pool, cases: Pick<Decisions<Case, CaseEvent>, 'history'>) {
    this.writer = writer;
    this.cases = cases;
  }

  /** Claims the numbers of the debts that events add to a case, or bring back to it. @throws RuleBroken `ReferenceTaken` */
  async claim(caseId: string, events: readonly CaseEvent[], { tenant }: Pick<CommandContext, 'tenant'>): Promise<void> {
    const added = events.filter((event) => event.type === 'DebtAdded');
    // A correction that is taken back may bring back a debt whose number another case has by now.
    const numbered = events.some(({ type }) => type === 'Corrected') ? await this.debtsAfter(tenant, caseId, events) : added;
    for (const { debtId, reference } of numbered) {
      if (reference === undefined) continue;
      while ((await this.holder(tenant, debtId, caseId)) !== caseId) await this.takeOver(tenant, debtId);
    }
  }

  /** Forgets which numbers a case had: its client was erased. */
  async release(tenant: string, caseId: string): Promise<void> {
    await this.writer.query('select cases.release_references($1, $2)', [tenant, caseId]);
  }

  private async debtsAfter(tenant: string, caseId: string, events: readonly CaseEvent[]): Promise<Case['debts']> {
    const before = await this.cases.history(tenant, caseId);
    const { occurredAt = '' } = before.at(-1) ?? {};
    const then = events.map((event, ordinal) => imagined(event, occurredAt, before.length + ordinal + 1));
    return fold(caseDecider, [...before, ...then]).debts;
  }

  /** Whose the number is now: this case's, where it was free. What was its own is claimed anew, lest it is taken over meanwhile. */
  private async holder(tenant: string, debtId: string, caseId: string): Promise<string> {
    const { rows } = await this.writer.query<{ holder: string | null }>('select cases.claim_reference($1, $2, $3) as holder', [
      tenant,
      debtId,
      caseId,
    ]);
    return rows[0]?.holder ?? '';
  }

  /** Frees a number whose case has no such debt. */
  private async takeOver(tenant: string, debtId: string): Promise<void> {
    const claim = await this.read(tenant, debtId);
    if (claim === undefined) return;
    const { debts } = fold(caseDecider, await this.cases.history(tenant, claim.case_id));
    if (!claim.abandoned || debts.some((debt) => debt.debtId === debtId)) throw new RuleBroken('ReferenceTaken');
    await this.writer.query('select cases.free_reference($1, $2, $3)', [tenant, debtId, claim.case_id]);
  }

  private async read(tenant: string, debtId: string): Promise<Claim | undefined> {
    const { rows } = await this.writer.query<Claim>('select * from cases.reference_claim($1, $2)', [tenant, debtId]);
    return rows[0];
  }
}
