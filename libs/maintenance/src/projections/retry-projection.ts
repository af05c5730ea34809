import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { atProjections } from './at-projections.ts';
import { awaitOutcome } from './await-outcome.ts';
import type { ProjectionAsked } from './projection-asked.ts';
import { stoppedProjection } from './stopped-projection.ts';

/** Has the running service try the event at which a projection stopped once more, without a restart. */
export function retryProjection(service: MaintainedService, asked: ProjectionAsked, workplace: Workplace): Promise<number> {
  return atProjections(service, workplace, async (at) => {
    const parked = await stoppedProjection(at, asked);
    await at.views.askAgain(parked);
    return awaitOutcome(at, parked, workplace);
  });
}
