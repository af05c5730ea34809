import type { KeyAsked } from './key-asked.ts';
import type { Opening } from './opening.ts';

/** The vault's answers to one question. A key id alone is no address: asked for another client, the same id is `lost`. */
export class Keyring {
  private readonly openings = new Map<string, Opening>();

  constructor(entries: Iterable<readonly [KeyAsked, Opening]>) {
    for (const [asked, opening] of entries) this.openings.set(name(asked), opening);
  }

  /** @returns `lost` also for a key that was not asked for */
  of(asked: KeyAsked): Opening {
    return this.openings.get(name(asked)) ?? 'lost';
  }
}

function name({ clientId, keyId }: KeyAsked): string {
  return JSON.stringify([clientId, keyId]);
}
