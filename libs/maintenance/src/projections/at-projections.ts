import { typeormViewStore, viewSource } from '@attune/event-store';
import type { EventStore, ViewStore } from '@attune/event-store';
import type { EntityManager } from 'typeorm';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { withLogOfOwner } from '../rebuild/log-of-owner.ts';

export interface AtProjections {
  readonly store: EventStore;
  readonly views: ViewStore<EntityManager>;
}

/** Does work with a service's log and checkpoints, opened as the owner for its time. */
export async function atProjections<Result>(
  service: MaintainedService,
  { ownerUrl: url }: Workplace,
  work: (at: AtProjections) => Promise<Result>,
): Promise<Result> {
  const { schema } = service;
  const source = viewSource({ url, schema, poolSize: 2 });
  await source.initialize();
  try {
    return await withLogOfOwner(service, url, (store) => work({ store, views: typeormViewStore(source) }));
  } finally {
    await source.destroy();
  }
}
