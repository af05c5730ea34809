import { telephoneNumber } from './telephone-number.ts';

/** A telephone number as ITU-T E.164 writes it; undefined when it is none. An extension is not part of it. */
export function normalPhone(value: string, region?: string): string | undefined {
  return telephoneNumber(value, region)?.e164;
}
