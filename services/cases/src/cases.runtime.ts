import { createSecretKey } from 'node:crypto';
import {
  Decisions,
  connectionLimits,
  ledgerProjection,
  openPools,
  postgresEventStore,
  postgresSnapshots,
  ProjectionRunner,
  TenantViews,
  typeormLedger,
  typeormViewStore,
} from '@attune/event-store';
import type { CommandContext, EventStore, ProjectionStopped } from '@attune/event-store';
import type { Vault } from '@attune/privacy';
import { FieldOpener, referenceIdsBy } from '@attune/service-kit';
import type { FieldFault, ServiceConfig } from '@attune/service-kit';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { CaseEvent } from '@attune/contracts';
import { caseAggregate } from './decisions/case-aggregate.ts';
import type { CasePorts } from './decisions/case-ports.ts';
import type { Case } from './domain/case.ts';
import { mustBeSealed } from './log-not-sealed.ts';
import { openVault } from './open-vault.ts';
import { ReferenceClaims } from './references/reference-claims.ts';
import { endOfTime } from './views/log-end.ts';
import { caseProjections } from './views/case-projections.ts';
import { viewRows } from './views/view-rows.ts';

/** The schema of the service's log and views. */
export const schema = 'cases';

/** What the service keeps open while it runs. */
export interface CasesRuntime {
  readonly ports: CasePorts;
  readonly store: EventStore;
  readonly decisions: Decisions<Case, CaseEvent>;
  readonly claims: ReferenceClaims;
  readonly vault: Vault;
  readonly views: TenantViews;
  readonly runner: ProjectionRunner<EntityManager>;
  /** What must hold for the service to be ready, by name. */
  readonly checks: Readonly<Record<string, () => Promise<void>>>;
  /** Opens what is sealed in answers. */
  readonly opener: FieldOpener;
  readonly stop: () => Promise<void>;
}

/** Who is told of what an operator has to look at. */
export interface OnTrouble {
  /** An event stopped a projection. */
  readonly onStopped: (stopped: ProjectionStopped) => void;
  /** A sealed field can't be opened, though its client was not erased. */
  readonly onFieldFault: (fault: FieldFault) => void;
  /** The vault came back, and its keys are wrapped by another master key than was configured; the message names both. */
  readonly onWrongMaster: (wrong: Error) => void;
}

/** Opens log, vault and views and lets the projections run. */
export async function startCases(
  config: ServiceConfig,
  { onStopped, onFieldFault, onWrongMaster }: OnTrouble,
): Promise<CasesRuntime> {
  const { database } = config;
  // Before anything runs: with a wrong master key nothing does.
  const { vault, close: closeVault } = await openVault(config.vault, onWrongMaster);
  const pool = openPools(database, { writer: 4, reader: 8, follower: 4 });
  const listen = { connectionString: database.follower };
  const store: EventStore = postgresEventStore({ pool, listen, schema });
  const [followed, served] = [viewSource(database.follower), viewSource(database.reader)];
  await mustBeSealed(pool.follower);
  await Promise.all([followed.initialize(), served.initialize()]);
  const projections = [...caseProjections, ledgerProjection(typeormLedger(followed))];
  const runner = new ProjectionRunner({ store, views: typeormViewStore(followed, listen), projections, onStopped });
  runner.start();
  const { clock } = config;
  const fingerprintKey = createSecretKey(config.fingerprintKey);
  const snapshots = postgresSnapshots(pool, schema);
  const ports = { store, snapshots, clock, fingerprintKey, referenceIds: referenceIdsBy(config.referenceKey) };
  const aggregate = caseAggregate(vault);
  const claims = new ReferenceClaims(pool.writer, new Decisions(aggregate, ports));
  const decisions = new Decisions(aggregate, {
    ...ports,
    reserve: (caseId: string, events: readonly CaseEvent[], context: CommandContext) => claims.claim(caseId, events, context),
  });
  return {
    ports,
    store,
    decisions,
    claims,
    vault,
    views: new TenantViews(served),
    runner,
    opener: new FieldOpener(vault, onFieldFault),
    checks: {
      log: async () => {
        await Promise.all([store.positionAt(endOfTime), pool.writer.query('select 1')]);
      },
      views: async () => {
        await Promise.all([followed.query('select 1'), served.query('select 1')]);
      },
    },
    stop: async () => {
      await runner.stop();
      await store.close();
      await Promise.all([followed.destroy(), served.destroy()]);
      await closeVault();
      await pool.end();
    },
  };
}

function viewSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema,
    entities: [...viewRows],
    synchronize: false,
    poolSize: 6,
    extra: connectionLimits,
    poolErrorHandler: () => undefined,
  });
}
