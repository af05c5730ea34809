import { randomUUID } from 'node:crypto';
import { operationEvents } from '@attune/contracts';
import type { MessageDropped, ProjectionEventSkipped } from '@attune/contracts';
import type { Append } from '@attune/event-store';
import { RuleBroken, uuidV5 } from '@attune/kernel';
import { eventCodec } from '@attune/service-kit';
import type { ClientKeys } from '@attune/service-kit';
import { ActionRefused } from '../action-refused.ts';

// A namespace of Attune's own for the commands of operators (UUID 5 of the DNS namespace and "operations.attune").
const operations = '66b39581-8278-59c5-98d2-6d2fb8079d34';

type Done = ProjectionEventSkipped | MessageDropped;

/** What an operator had done about an event, and why. */
export interface OperatorRecord {
  readonly tenant: string;
  readonly stream: string;
  /** Names what was done: the same again is the same command. */
  readonly what: string;
  /** The operator's command. */
  readonly via: string;
  /** Whom the event is about. */
  readonly about: { readonly clientId?: string; readonly caseId?: string };
  readonly done: Done;
  readonly reason: string;
}

/** The record of it, about the client whom the event is about; the reason is sealed with that client's key. */
export async function operatorRecord(
  keys: ClientKeys,
  { tenant, stream, what, via, about, done, reason }: OperatorRecord,
): Promise<Append> {
  const commandId = uuidV5(operations, `${tenant} ${what}`);
  const codec = eventCodec(operationEvents, keys);
  const write = (whole: Done) => codec.write([whole], { tenant, commandId, ...about });
  // Where nobody can read about the client any more, and where it is about none, the reason is not kept either.
  const written =
    about.clientId === undefined
      ? await write(done)
      : await write({ ...done, reason }).catch((refusal: unknown) => {
          if (!(refusal instanceof RuleBroken)) throw refusal;
          if (refusal.code === 'ClientErased') return write(done);
          throw new ActionRefused('The reason can not be sealed now: the vault is away. Nothing was done.');
        });
  const envelope = {
    occurredAt: new Date().toISOString(),
    origin: 'live',
    actor: { kind: 'person', id: 'operator', via },
    correlationId: randomUUID(),
    causationId: done.eventId,
    ...about,
  } as const;
  return {
    tenant,
    stream,
    expected: 'any',
    command: { id: commandId, fingerprint: what },
    events: written.map((one) => ({ ...one, ...envelope })),
  };
}
