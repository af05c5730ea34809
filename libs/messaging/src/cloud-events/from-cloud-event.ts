import type { StoredEvent } from '@attune/event-store';
import type { CloudEvent } from './cloud-event.ts';
import { Undecodable } from './undecodable.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads what `toCloudEvent` wrote. @throws Undecodable */
export function fromCloudEvent({ headers, data }: CloudEvent): { readonly service: string; readonly event: StoredEvent } {
  const optional = (name: string): string | undefined => headers[`ce_${name}`];
  const needed = (name: string): string => {
    const value = optional(name);
    if (value === undefined || value === '') throw new Undecodable(`attribute ${name} is missing`);
    return value;
  };
  const whole = (name: string): number => {
    const value = needed(name);
    if (!/^\d{1,15}$/.test(value)) throw new Undecodable(`attribute ${name} is no whole number`);
    return Number(value);
  };
  if (needed('specversion') !== '1.0') throw new Undecodable('specversion is not 1.0');
  const [, service, type] = /^attune\.([a-z-]+)\.([A-Za-z]+)$/.exec(needed('type')) ?? [];
  if (service === undefined || type === undefined) throw new Undecodable('attribute type is none of ours');
  const origin = needed('origin');
  if (origin !== 'live' && origin !== 'import') throw new Undecodable('attribute origin is neither live nor import');
  const optionals = {
    causationId: optional('causationid'),
    traceparent: optional('traceparent'),
    clientId: optional('clientid'),
    caseId: optional('caseid'),
    metadata: optional('metadata'),
  };
  const via = optional('actorvia');
  return {
    service,
    event: {
      id: needed('id'),
      type,
      version: whole('dataversion'),
      tenant: needed('tenant'),
      stream: needed('subject'),
      revision: whole('revision'),
      position: BigInt(whole('position')),
      recordedAt: needed('recordedat'),
      occurredAt: needed('time'),
      commandId: needed('commandid'),
      origin,
      actor: { kind: needed('actorkind'), id: needed('actorid'), ...(via === undefined ? {} : { via }) },
      correlationId: needed('correlationid'),
      ...Object.fromEntries(Object.entries(optionals).filter(([, value]) => value !== undefined)),
      body: jsonText(data),
    },
  };
}

function jsonText(data: Buffer): string {
  try {
    const text = utf8.decode(data);
    JSON.parse(text);
    return text;
  } catch {
    throw new Undecodable('the data is no JSON in UTF-8');
  }
}
