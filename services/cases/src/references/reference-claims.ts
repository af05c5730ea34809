import type { CaseEvent } from '@attune/contracts';
import type { CommandContext, Decisions } from '@attune/event-store';
import { fold, RuleBroken } from '@attune/kernel';
import type { Pool } from 'pg';
import { caseDecider } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';

// Longer than any request may take: whoever claimed a number and has not recorded it by then never will.
const abandonedAfter = '1 minute';

interface Claim {
  readonly case_id: string;
  readonly abandoned: boolean;
}

/**
 * Keeps creditors' numbers of debts unique within a tenant, though the debts lie in different cases' streams: a number is claimed
 * for a case before the event is appended. A claim holds while its case has the debt; one that came to nothing gives way.
 */
export class ReferenceClaims {
  private readonly pool: Pool;
  private readonly cases: Pick<Decisions<Case, CaseEvent>, 'history'>;

  constructor(pool: Pool, cases: Pick<Decisions<Case, CaseEvent>, 'history'>) {
    this.pool = pool;
    this.cases = cases;
  }

  /** Claims the numbers of the debts that events add to a case. @throws RuleBroken `ReferenceTaken` */
  async claim(caseId: string, events: readonly CaseEvent[], { tenant }: Pick<CommandContext, 'tenant'>): Promise<void> {
    const numbered = events.flatMap((event) =>
      event.type === 'DebtAdded' && event.reference !== undefined ? [event.debtId] : [],
    );
    for (const debtId of numbered) {
      while ((await this.holder(tenant, debtId, caseId)) !== caseId) await this.takeOver(tenant, debtId);
    }
  }

  /** Whose the number is now: this case's, where it was free. */
  private async holder(tenant: string, debtId: string, caseId: string): Promise<string> {
    await this.pool.query(
      'insert into cases.reference_claims (tenant, reference_id, case_id) values ($1, $2, $3) on conflict (tenant, reference_id) do nothing',
      [tenant, debtId, caseId],
    );
    return (await this.read(tenant, debtId))?.case_id ?? '';
  }

  /** Frees a number whose case has no such debt. */
  private async takeOver(tenant: string, debtId: string): Promise<void> {
    const claim = await this.read(tenant, debtId);
    if (claim === undefined) return;
    const { debts } = fold(caseDecider, await this.cases.history(tenant, claim.case_id));
    if (!claim.abandoned || debts.some((debt) => debt.debtId === debtId)) throw new RuleBroken('ReferenceTaken');
    await this.pool.query('delete from cases.reference_claims where tenant = $1 and reference_id = $2 and case_id = $3', [
      tenant,
      debtId,
      claim.case_id,
    ]);
  }

  private async read(tenant: string, debtId: string): Promise<Claim | undefined> {
    const { rows } = await this.pool.query<Claim>(
      `select case_id, claimed_at < now() - interval '${abandonedAfter}' as abandoned
         from cases.reference_claims where tenant = $1 and reference_id = $2`,
      [tenant, debtId],
    );
    return rows[0];
  }
}
