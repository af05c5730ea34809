import { timingSafeEqual } from 'node:crypto';
import { checkValueOf } from '../../masters/check-value-of.ts';
import type { MasterKey } from '../../masters/master-key.ts';
import { MasterKeyUnused } from '../../masters/master-key-unused.ts';
import { MasterKeyWrong } from '../../masters/master-key-wrong.ts';
import type { Ask } from './ask.ts';

interface KnownMaster {
  readonly id: string;
  readonly check_value: Buffer;
}

/** The configured master keys, as they stand with those that the vault knows. */
export class VaultMasters {
  readonly first: MasterKey;
  private readonly byId: ReadonlyMap<string, MasterKey>;
  private readonly ask: Ask;
  private enrolled = false;

  constructor(masters: readonly [MasterKey, ...MasterKey[]], ask: Ask) {
    this.first = masters[0];
    this.byId = new Map(masters.map((master) => [master.id, master]));
    this.ask = ask;
  }

  get(id: string): MasterKey | undefined {
    return this.byId.get(id);
  }

  /** Makes the first key known to the vault, once. @throws MasterKeyWrong @throws VaultAway */
  async enrol(): Promise<void> {
    if (this.enrolled) return;
    const values = [this.first.id, checkValueOf(this.first), [...this.byId.keys()]];
    this.compare(await this.ask<KnownMaster>('enrol($1, $2, $3)', values));
    this.enrolled = true;
  }

  /** @throws MasterKeyWrong @throws VaultAway */
  async check(): Promise<void> {
    await this.enrol();
    this.compare(await this.ask<KnownMaster>('known_masters()', []));
  }

  /** For who runs beside services: changes nothing. @throws MasterKeyWrong @throws MasterKeyUnused @throws VaultAway */
  async mustBeInUse(): Promise<void> {
    const known = await this.ask<KnownMaster>('known_masters()', []);
    this.compare(known);
    if (!known.some(({ id }) => id === this.first.id)) throw new MasterKeyUnused(this.first.id);
  }

  private compare(known: readonly KnownMaster[]): void {
    const foreign = known.filter(({ id, check_value }) => {
      const master = this.byId.get(id);
      return master === undefined || !same(check_value, checkValueOf(master));
    });
    if (foreign.length === 0) return;
    throw new MasterKeyWrong(
      foreign.map(({ id }) => id),
      [...this.byId.keys()],
    );
  }
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
