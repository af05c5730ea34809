import type { ParkedEvent } from '@attune/event-store';
import { ActionRefused } from '../action-refused.ts';
import type { AtProjections } from './at-projections.ts';
import { isMeant } from './projection-asked.ts';
import type { ProjectionAsked } from './projection-asked.ts';

/** Where the one projection that is meant has stopped. @throws ActionRefused when none has, or several versions have */
export async function stoppedProjection({ views }: AtProjections, asked: ProjectionAsked): Promise<ParkedEvent> {
  const [one, ...more] = (await views.parked()).filter((parked) => isMeant(asked, parked));
  if (one === undefined) throw new ActionRefused(`${asked.name} is not stopped at an event, so nothing was done.`);
  if (more.length > 0) throw new ActionRefused(`Several of ${asked.name} are stopped; say which with --version.`);
  return one;
}
