import { sealPersonal } from '../personal/codec.ts';
import type { Seal } from '../personal/codec.ts';
import { mapPersonal } from '../personal/map-personal.ts';
import { personalShape } from '../personal/shape.ts';
import type { EventOf, EventType, Upcaster } from './event-type.ts';

/** The events of one service: writes and reads their stored bodies. */
export interface Catalog<Event extends { readonly type: string }> {
  readonly types: readonly EventType<Event['type'], unknown>[];
  readonly upcasters: Readonly<Record<string, { readonly newest: number; readonly from: Readonly<Record<number, Upcaster>> }>>;
  /** Tells whether something in an event must be sealed. */
  readonly isPersonal: (event: Event) => boolean;
  /** The stored form of an event: its version and the exact JSON text of its data, sealed. A wrong event is a bug: it throws a ZodError. */
  readonly write: (event: Event, seal: Seal) => { readonly type: string; readonly version: number; readonly body: string };
}

/** Gathers the events of a service. */
export function catalog<const Kinds extends readonly EventType<string, unknown>[]>(
  kinds: Kinds,
): Catalog<EventOf<Kinds[number]>> {
  const byType = new Map(kinds.map((kind) => [kind.type, { kind, shape: personalShape(kind.schema) }]));
  const known = (type: string) => {
    const found = byType.get(type);
    if (found === undefined) throw new TypeError(`no event of the name ${type} is declared`);
    return found;
  };
  return {
    types: kinds,
    upcasters: Object.fromEntries(kinds.map(({ type, version, from }) => [type, { newest: version, from }])),
    isPersonal: (event) => {
      let found = false;
      mapPersonal(known(event.type).shape, event, () => {
        found = true;
      });
      return found;
    },
    write: (event, seal) => {
      const { type, ...data } = event as { readonly type: string };
      const { kind, shape } = known(type);
      return { type, version: kind.version, body: JSON.stringify(sealPersonal(shape, kind.schema.parse(data), seal)) };
    },
  };
}
