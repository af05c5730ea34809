import { RuleBroken } from '@attune/kernel';

/** A place in the log of a service, as an opaque text: what a write answers as `at`. */
export interface Mark {
  readonly service: string;
  readonly position: bigint;
}

/** Writes a mark. */
export function writeMark({ service, position }: Mark): string {
  return Buffer.from(`1.${service}.${position.toString()}`).toString('base64url');
}

/** Reads a mark. @throws RuleBroken `MarkUnknown` */
export function readMark(text: string): Mark {
  const mark = tryMark(text);
  if (mark === undefined) throw new RuleBroken('MarkUnknown');
  return mark;
}

/** Reads a mark, or gives undefined when the text is none. */
export function tryMark(text: string): Mark | undefined {
  const [, service, position] = /^1\.([a-z-]+)\.(\d{1,18})$/.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  return service === undefined || position === undefined ? undefined : { service, position: BigInt(position) };
}
