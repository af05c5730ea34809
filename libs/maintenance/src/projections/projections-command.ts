import type { MaintainedService } from '../maintained-service.ts';
import type { MaintenanceCommand, Words, Work } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import type { ProjectionAsked } from './projection-asked.ts';
import { retryProjection } from './retry-projection.ts';
import { showProjections } from './show-projections.ts';
import { skipEvent } from './skip-event.ts';

const usage = 'projections list | show NAME | retry NAME | skip NAME --reason TEXT --yes  [--version N]';

/** How projections fare, and what an operator does about one that an event has stopped. */
export const projectionsCommand = (service: MaintainedService): MaintenanceCommand => ({
  name: 'projections',
  usage,
  options: { version: { type: 'string' }, reason: { type: 'string' }, yes: { type: 'boolean' } },
  read: (words) => {
    const [action, ...names] = words.positionals;
    if (words.values['reason'] !== undefined && action !== 'skip') throw new WrongUse('A reason is asked for by skip only.');
    switch (action) {
      case 'list':
        if (names.length > 0) throw new WrongUse('list takes no names; show takes one.');
        return (workplace) => showProjections(service, undefined, workplace);
      case 'show':
        return withName(words, names, (asked) => (workplace) => showProjections(service, asked, workplace));
      case 'retry':
        return withName(words, names, (asked) => (workplace) => retryProjection(service, asked, workplace));
      case 'skip':
        return withName(words, names, (asked) => skipAsked(service, asked, words));
      default:
        throw new WrongUse(`Give one of list, show, retry and skip, not "${action ?? ''}".`);
    }
  },
});

function skipAsked(service: MaintainedService, asked: ProjectionAsked, { values: { reason, yes } }: Words): Work {
  if (typeof reason !== 'string' || reason.trim() === '') throw new WrongUse('Say why with --reason; it is kept in the log.');
  if (yes !== true) throw new WrongUse('A skip is for good. Look at the event with show, then confirm with --yes.');
  return (workplace) => skipEvent(service, asked, reason, workplace);
}

function withName({ values: { version } }: Words, names: readonly string[], work: (asked: ProjectionAsked) => Work): Work {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) throw new WrongUse('Give the name of one projection.');
  if (version === undefined) return work({ name });
  const number = Number(version);
  if (!Number.isInteger(number) || number < 1) throw new WrongUse('--version is a whole number from 1 on.');
  return work({ name, version: number });
}
