import type { DatabaseAddresses } from '@attune/all-in-one';
import { localIssuer, masterSecrets, secret } from '@attune/installation';

/** Where everything is that the processes need. */
export interface Surroundings {
  /** The folder of the installation, with its keys. */
  readonly folder: string;
  readonly database: DatabaseAddresses;
  /** The broker's address. */
  readonly kafka: string;
  readonly ports: Readonly<Record<'gateway' | 'cases' | 'contacts', number>>;
  readonly logLevel: string;
  readonly rateLimit: number;
}

type Environment = Readonly<Record<string, string>>;

/** What each process is told by its environment, as on any other platform: docs/operating.md. */
export async function serviceEnvironments(
  given: Surroundings,
): Promise<Readonly<Record<keyof Surroundings['ports'], Environment>>> {
  const { folder, database, kafka, ports, logLevel, rateLimit } = given;
  const { issuer, audience } = await localIssuer(folder);
  const key = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const gateway = at(ports.gateway);
  const shared = { ATTUNE_HOST: '127.0.0.1', ATTUNE_LOG_LEVEL: logLevel };
  const service = {
    ...shared,
    ATTUNE_DATABASE_WRITER: database.services.writer,
    ATTUNE_DATABASE_READER: database.services.reader,
    ATTUNE_DATABASE_FOLLOWER: database.services.follower,
    ATTUNE_VAULT: database.vault,
    ATTUNE_MASTER_KEYS: masterSecrets(folder).map(key).join(','),
    ATTUNE_FINGERPRINT_KEY: key(secret(folder, 'fingerprint')),
    ATTUNE_REFERENCE_KEY: key(secret(folder, 'reference')),
    ATTUNE_OWN_ISSUER: issuer,
    ATTUNE_AUDIENCE: audience,
    ATTUNE_OWN_JWKS: `${gateway}/.well-known/jwks.json`,
    ATTUNE_KAFKA: kafka,
  };
  return {
    cases: { ...service, ATTUNE_PORT: String(ports.cases) },
    contacts: { ...service, ATTUNE_PORT: String(ports.contacts) },
    gateway: {
      ...shared,
      ATTUNE_PORT: String(ports.gateway),
      ATTUNE_DATA: folder,
      ATTUNE_DATABASE_WRITER: database.services.writer,
      ATTUNE_DATABASE_READER: database.services.reader,
      ATTUNE_RATE_LIMIT: String(rateLimit),
      ATTUNE_AT_CASES: at(ports.cases),
      ATTUNE_AT_CONTACTS: at(ports.contacts),
    },
  };
}

export function at(port: number): string {
  return `http://127.0.0.1:${String(port)}`;
}
