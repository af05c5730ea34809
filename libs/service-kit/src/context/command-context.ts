import type { KeyObject } from 'node:crypto';
import type { CommandContext } from '@attune/event-store';
import { RuleBroken, uuidV5 } from '@attune/kernel';
import { fingerprint } from './fingerprint.ts';
import { requestContext } from './request-context.ts';

// A namespace of Attune's own for the ids of commands (UUID 5 of the DNS namespace and "commands.attune").
const commands = '6ef883f9-894e-5e24-baa5-03a18781911b';

/** The context of the command that a request carries: its id is derived from tenant, caller, route and Idempotency-Key. */
export function commandContext(key: Uint8Array | KeyObject, occurredAt?: string): CommandContext {
  const { caller, routeName, idempotencyKey, requestId, traceparent, onlyAt, asked } = requestContext();
  if (idempotencyKey === undefined) throw new RuleBroken('IdempotencyKeyMissing');
  const { tenant, actor } = caller;
  return {
    tenant,
    actor,
    commandId: uuidV5(commands, JSON.stringify([tenant, actor.kind, actor.id, actor.via ?? '', routeName, idempotencyKey])),
    fingerprint: fingerprint(key, asked()),
    correlationId: requestId,
    origin: 'live',
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(onlyAt === undefined ? {} : { onlyAt }),
  };
}
