import { projectionHealth } from '@attune/event-store';
import type { ProjectionHealth } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { atProjections } from './at-projections.ts';
import { healthInWords, healthRecord } from './health-in-words.ts';
import { isMeant } from './projection-asked.ts';
import type { ProjectionAsked } from './projection-asked.ts';

/** Tells of one projection or of all: how far each is, who works on it, and the event that stopped it, which is a finding. */
export async function showProjections(
  service: MaintainedService,
  asked: ProjectionAsked | undefined,
  workplace: Workplace,
): Promise<number> {
  const { result } = workplace.outlet;
  const all = await atProjections(service, workplace, ({ store, views }) => projectionHealth(store, views, service.views));
  const shown = asked === undefined ? all : all.filter((one) => isMeant(asked, one));
  if (asked !== undefined && shown.length === 0) throw new WrongUse(`There is no projection "${asked.name}" of that version.`);
  for (const health of shown) result(healthRecord(health), healthInWords(health));
  const stopped = shown.filter(isStopped).length;
  result({ projections: shown.length, stopped }, `${String(shown.length)} in all, ${String(stopped)} stopped.`);
  return stopped === 0 ? exitCode.done : exitCode.doneWithFindings;
}

function isStopped({ parked }: ProjectionHealth): boolean {
  return parked !== undefined;
}
