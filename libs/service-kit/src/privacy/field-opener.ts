import type { Sealed, Unreadable } from '@attune/contracts';
import { failureCode } from '@attune/kernel';
import { keyIdOf, open } from '@attune/privacy';
import type { KeyAsked, Keyring, Vault } from '@attune/privacy';

/** Who opens fields, and where. */
export interface Reader {
  readonly tenant: string;
  readonly actor: string;
  readonly route: string;
}

/** What is wrong with a field that is neither erased on record nor closed for the moment. */
export interface FieldFault {
  readonly fault: 'key-lost' | 'damaged' | 'foreign';
  readonly clientId: string;
  readonly eventId: string;
  readonly field: string;
}

/** Opens sealed fields at the edge of a service, for callers who may read them. */
export class FieldOpener {
  private readonly vault: Pick<Vault, 'keys' | 'recordOpening'>;
  private readonly report: (fault: FieldFault) => void;

  constructor(vault: Pick<Vault, 'keys' | 'recordOpening'>, report: (fault: FieldFault) => void) {
    this.vault = vault;
    this.report = report;
  }

  /**
   * The values of the fields, in their order; in the place of each that can't be read, why. They are given out once it is on record who
   * opened them.
   */
  async open(fields: readonly Sealed[], reader: Reader): Promise<readonly unknown[]> {
    if (fields.length === 0) return [];
    try {
      const keys = await this.vault.keys(reader.tenant, fields.flatMap(keyAsked));
      const opened = fields.map((field) => this.openOne(field, keys, reader.tenant));
      await this.record(
        fields.filter((_field, index) => opened[index]?.why === undefined),
        reader,
      );
      return opened.map(({ why, value }) => (why === undefined ? value : unreadable(why)));
    } catch (error) {
      if (failureCode(error) !== 'vault-away') throw error;
      return fields.map(() => unreadable('vault-away'));
    }
  }

  private async record(fields: readonly Sealed[], { tenant, actor, route }: Reader): Promise<void> {
    const at = new Date().toISOString();
    const byClient = Map.groupBy(fields, ({ of }) => of.clientId);
    await Promise.all(
      [...byClient].map(([clientId, own]) => {
        const names = own.map(({ of }) => `${of.eventId}${of.field}`);
        return this.vault.recordOpening({ tenant, clientId, actor, purpose: route, fields: names, at });
      }),
    );
  }

  private openOne(sealed: Sealed, keys: Keyring, tenant: string): Opened {
    const { of } = sealed;
    const [asked] = keyAsked(sealed);
    if (asked === undefined) return this.fault(of, 'damaged', 'damaged');
    if (of.tenant !== tenant) return this.fault(of, 'foreign', 'damaged');
    const key = keys.of(asked);
    if (key === 'erased') return { why: 'erased' };
    if (key === 'lost') return this.fault(of, 'key-lost', 'erased');
    try {
      return { value: open(key, of, sealed.sealed) };
    } catch (error) {
      if (failureCode(error) !== 'seal-broken') throw error;
      return this.fault(of, 'damaged', 'damaged');
    }
  }

  private fault({ clientId, eventId, field }: Sealed['of'], fault: FieldFault['fault'], why: Why): Opened {
    this.report({ fault, clientId, eventId, field });
    return { why };
  }
}

type Why = Unreadable['unreadable'];

/** A field's value, or why there is none. */
interface Opened {
  readonly value?: unknown;
  readonly why?: Why;
}

function unreadable(why: Why): Unreadable {
  return { unreadable: why };
}

function keyAsked({ sealed, of: { clientId } }: Sealed): readonly KeyAsked[] {
  const keyId = keyIdOf(sealed);
  return keyId === undefined ? [] : [{ clientId, keyId }];
}
