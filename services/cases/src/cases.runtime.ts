import { Decisions } from '@attune/event-store';
import type { CommandContext } from '@attune/event-store';
import type { CaseEvent } from '@attune/contracts';
import { openRuntime } from '@attune/service-kit';
import type { OnTrouble, ServiceConfig, ServiceRuntime } from '@attune/service-kit';
import { caseAggregate } from './decisions/case-aggregate.ts';
import type { Case } from './domain/case.ts';
import { mustBeSealed } from './log-not-sealed.ts';
import { ReferenceClaims } from './references/reference-claims.ts';
import { caseProjections } from './views/case-projections.ts';
import { viewRows } from './views/view-rows.ts';

/** The schema of the service's log and views. */
export const schema = 'cases';

/** What the service keeps open while it runs. */
export interface CasesRuntime extends ServiceRuntime {
  readonly decisions: Decisions<Case, CaseEvent>;
  readonly claims: ReferenceClaims;
}

/** Opens log, vault and views and lets the projections run. */
export async function startCases(config: ServiceConfig, onTrouble: OnTrouble): Promise<CasesRuntime> {
  const mayRun = ({ follower }: ServiceRuntime['pool']) => mustBeSealed(follower);
  const runtime = await openRuntime({ schema, projections: caseProjections, rows: viewRows, mayRun }, config, onTrouble);
  const { ports, pool, vault } = runtime;
  const aggregate = caseAggregate(vault);
  const claims = new ReferenceClaims(pool.writer, new Decisions(aggregate, ports));
  const decisions = new Decisions(aggregate, {
    ...ports,
    reserve: (caseId: string, events: readonly CaseEvent[], context: CommandContext) => claims.claim(caseId, events, context),
  });
  return { ...runtime, decisions, claims };
}
