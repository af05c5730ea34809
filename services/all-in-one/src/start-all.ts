import { startGateway } from '@attune/gateway';
import { localIssuer, masterSecrets, secret, writeInstallation } from '@attune/installation';
import type { LocalIssuer } from '@attune/installation';
import { masterKeyOf } from '@attune/privacy';
import type { MasterKey } from '@attune/privacy';
import { startLocalPostgres } from '@attune/local-postgres';
import type { LocalPostgres } from '@attune/local-postgres';
import { ownClaimNames } from '@attune/service-kit';
import { prepareDatabase, roles } from './database.ts';
import { listenOn } from './listen-on.ts';
import { startServices } from './start-services.ts';
import { tokensFor } from './tokens.ts';

// Whoever calls here calls from the same machine: a limit is only there so that its headers can be seen.
const onOneMachine = { max: 20_000, windowMs: 10_000 };

/** What the one process is started with. */
export interface StartAll {
  readonly clone: string;
  readonly folder: string;
  readonly port: number;
  readonly portAsked: boolean;
  readonly tenant: string;
  /** Whom the client token that is made speaks for. */
  readonly clientId: string;
  readonly onNotice: (notice: string) => void;
  readonly rateLimit?: { readonly max: number; readonly windowMs: number };
  readonly logLevel?: string;
}

/** Everything, running. */
export interface Running {
  readonly address: string;
  readonly issuer: LocalIssuer;
  readonly tokens: Awaited<ReturnType<typeof tokensFor>>;
  readonly owner: string;
  /** The database's process, and where its data really lie. */
  readonly postgres: Pick<LocalPostgres, 'pid' | 'dataDir'>;
  /** Ends it all in order, the gateway first, so that nothing is asked of what is gone. */
  readonly stop: () => Promise<void>;
}

/** Starts PostgreSQL, brings its tables up to date, and starts every service behind the gateway, in this process. */
export async function startAll(given: StartAll): Promise<Running> {
  const { folder, onNotice, logLevel = 'warn' } = given;
  const postgres = await startLocalPostgres({ dataDir: `${folder}/postgres`, cloneDir: given.clone, onNotice });
  const undo: (() => Promise<void>)[] = [() => postgres.stop()];
  const stop = async () => {
    for (const last of undo.splice(0).reverse()) await last();
  };
  try {
    const password = (name: string) => Buffer.from(secret(folder, name)).toString('base64url');
    const database = await prepareDatabase(postgres.url, {
      services: password('database'),
      vault: password('vault'),
    });
    const issuer = await localIssuer(folder);
    const issuers = [{ issuer: issuer.issuer, audience: issuer.audience, keys: issuer.jwks, claimNames: ownClaimNames }];
    const fingerprintKey = secret(folder, 'fingerprint');
    const shared = {
      database: database.services,
      issuers,
      fingerprintKey,
      logLevel,
      clock: () => new Date().toISOString(),
    };

    const config = {
      ...shared,
      referenceKey: secret(folder, 'reference'),
      vault: { url: database.vault, masters: mastersOf(folder) },
    };
    const services = await startServices(config, (end) => undo.push(end));

    const gateway = await startGateway({
      ...shared,
      signing: issuer,
      jwks: issuer.jwks,
      apiKeyKey: secret(folder, 'api-keys'),
      targets: {
        cases: { app: services.cases.getHttpAdapter().getInstance() },
        contacts: { app: services.contacts.getHttpAdapter().getInstance() },
      },
      rateLimit: given.rateLimit ?? onOneMachine,
    });
    undo.push(gateway.stop);
    const address = await listenOn(gateway.app, given, onNotice);

    const tokens = await tokensFor(issuer, given.tenant, given.clientId);
    writeInstallation(folder, {
      address,
      tenant: given.tenant,
      tokens,
      database: { owner: database.owner, roles },
    });
    return { address, issuer, tokens, owner: database.owner, postgres, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function mastersOf(folder: string): readonly [MasterKey, ...MasterKey[]] {
  const [first, ...others] = masterSecrets(folder);
  return [masterKeyOf(first), ...others.map(masterKeyOf)];
}
