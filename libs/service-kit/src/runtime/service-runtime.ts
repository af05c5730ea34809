import type { EventStore, openPools, ProjectionRunner, SnapshotStore, TenantViews, ViewStore } from '@attune/event-store';
import type { Vault } from '@attune/privacy';
import type { KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { referenceIdsBy } from '../context/reference-ids.ts';
import type { Checks } from '../health/checks.ts';
import type { FieldOpener } from '../privacy/field-opener.ts';

/** What every decision of a service needs of the world. */
export interface ServicePorts {
  readonly store: EventStore;
  readonly snapshots: SnapshotStore;
  readonly clock: () => string;
  readonly fingerprintKey: KeyObject;
  readonly referenceIds: ReturnType<typeof referenceIdsBy>;
}

/** What a domain service keeps open while it runs: its log, its views, and the vault of its clients' keys. */
export interface ServiceRuntime {
  readonly schema: string;
  readonly ports: ServicePorts;
  readonly pool: ReturnType<typeof openPools<'writer' | 'reader' | 'follower'>>;
  readonly vault: Vault;
  /** Views as a request sees them: one tenant's. */
  readonly views: TenantViews;
  /** Views as those who follow logs write them, with their checkpoints. */
  readonly followed: ViewStore<EntityManager>;
  readonly runner: ProjectionRunner<EntityManager>;
  /** Opens what is sealed in answers. */
  readonly opener: FieldOpener;
  /** What must hold for the service to be ready, by name. */
  readonly checks: Checks;
  readonly stop: () => Promise<void>;
}
