import type { MaintainedService } from '../maintained-service.ts';
import type { MaintenanceCommand, Words, Work } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { askForKey } from './ask-for-key.ts';
import { dropMessage } from './drop-message.ts';
import { listParked } from './list-parked.ts';
import type { KeyNamed } from './key-named.ts';

const usage = 'parked list | retry FROM KEY | drop FROM KEY --reason TEXT --yes';

/** What waits because a message of another service could not be handled, and what an operator does about it. */
export const parkedCommand = (service: MaintainedService): MaintenanceCommand => ({
  name: 'parked',
  usage,
  options: { reason: { type: 'string' }, yes: { type: 'boolean' } },
  read: (words) => {
    const [action, ...names] = words.positionals;
    if (words.values['reason'] !== undefined && action !== 'drop') throw new WrongUse('A reason is asked for by drop only.');
    switch (action) {
      case 'list':
        if (names.length > 0) throw new WrongUse('list takes no names.');
        return (workplace) => listParked(service, workplace);
      case 'retry':
        return (workplace) => askForKey(service, named(names), 'retry', workplace);
      case 'drop':
        return dropAsked(service, named(names), words);
      default:
        throw new WrongUse(`Give one of list, retry and drop, not "${action ?? ''}".`);
    }
  },
});

function named([from, key, ...more]: readonly string[]): KeyNamed {
  if (from === undefined || key === undefined || more.length > 0)
    throw new WrongUse('Give the service whose message it is, and the key, as list shows them.');
  return { from, key };
}

function dropAsked(service: MaintainedService, key: KeyNamed, { values: { reason, yes } }: Words): Work {
  if (typeof reason !== 'string' || reason.trim() === '') throw new WrongUse('Say why with --reason; it is kept in the log.');
  if (yes !== true) throw new WrongUse('What is dropped is never handled. Look at it with list, then confirm with --yes.');
  return (workplace) => dropMessage(service, key, reason, workplace);
}
