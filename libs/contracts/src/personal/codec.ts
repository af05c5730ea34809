import { mapPersonal } from './map-personal.ts';
import { pointerTo } from './pointer.ts';
import type { Place, Sealed } from './sealed.ts';
import type { Shape } from './shape.ts';

/** Closes the value of a personal field, which stands where the pointer says. */
export type Seal = (value: unknown, pointer: string) => string;

/** Puts each personal field into its stored form, `{ "sealed": … }`. */
export function sealPersonal(shape: Shape, data: unknown, seal: Seal): unknown {
  return mapPersonal(shape, data, (field, _kind, pointer) => ({ sealed: seal(field, pointer) }));
}

/**
 * Parses a stored body. Each sealed field becomes closed and says where it was stored, so that it still opens when an upcaster moves
 * it; nothing else has the form of one, for what people write is sealed.
 * @throws PersonalInPlain when a field stands in the form `{ "plain": … }` of logs from before sealing
 */
export function storedData(body: string, { tenant, clientId = '', id }: Whose): unknown {
  const data: unknown = JSON.parse(body);
  if (!body.includes('{"sealed":') && !body.includes('{"plain":')) return data;
  return closed(data, { tenant, clientId, eventId: id }, '');
}

export interface Whose {
  readonly tenant: string;
  readonly clientId?: string;
  readonly id: string;
}

/** A log from before sealing. */
export class PersonalInPlain extends Error {
  override readonly name = 'PersonalInPlain';

  constructor(eventId: string) {
    super(
      `Event ${eventId} holds personal fields that are not sealed. Run attune backup with this log, then attune restore --seal.`,
    );
  }
}

function closed(value: unknown, of: Omit<Place, 'field'>, pointer: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => closed(item, of, pointerTo(pointer, String(index))));
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) {
    const [name, text] = only as readonly [string, unknown];
    if (name === 'plain') throw new PersonalInPlain(of.eventId);
    if (name === 'sealed' && typeof text === 'string') return { sealed: text, of: { ...of, field: pointer } } satisfies Sealed;
  }
  return Object.fromEntries(entries.map(([name, field]) => [name, closed(field, of, pointerTo(pointer, name))]));
}
