import type { Role } from '@attune/contracts';
import { createService, logger, tokenVerifier } from '@attune/service-kit';
import type { Claims } from '@attune/service-kit';
import type { Target } from '../forwarding/target.ts';
import type { GatewayConfig } from '../gateway-config.ts';
import { startGateway } from '../start-gateway.ts';
import { gatewayDatabase } from './gateway-database.ts';
import { SmallServiceModule } from './small-service.module.ts';
import { testIssuer } from './test-issuer.ts';

/** A gateway with a real service behind it and a real database, on a free port. */
export interface RunningGateway {
  readonly address: string;
  readonly token: (role: Role, more?: Partial<Claims>) => Promise<string>;
  /** Signed by the outside issuer, not the gateway's own. */
  readonly outsideToken: (claims: Claims, seconds?: number) => Promise<string>;
  /** Ends the service behind the gateway, and leaves the gateway. */
  readonly stopService: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts them, the service in the gateway's process or behind an address of its own. */
export async function runningGateway(way: 'process' | 'address', more: Partial<GatewayConfig> = {}): Promise<RunningGateway> {
  const [own, outside, database] = await Promise.all([testIssuer('own'), testIssuer('outside'), gatewayDatabase()]);
  const issuers = [own.trusted, outside.trusted];
  const service = await createService({ module: SmallServiceModule }, tokenVerifier(issuers), logger('small', 'error'));
  let target: Target = { app: service.getHttpAdapter().getInstance() };
  if (way === 'address') {
    await service.listen(0, '127.0.0.1');
    target = { url: await service.getUrl() };
  }
  const gateway = await startGateway({
    database: database.addresses,
    issuers,
    signing: own,
    jwks: own.jwks,
    apiKeyKey: new Uint8Array(32).fill(7),
    fingerprintKey: new Uint8Array(32).fill(8),
    targets: { cases: target, contacts: target },
    logLevel: 'fatal',
    clock: () => new Date().toISOString(),
    ...more,
  });
  await gateway.app.listen(0, '127.0.0.1');
  return {
    address: await gateway.app.getUrl(),
    token: (role, claims = {}) => own.sign({ sub: `${role}-1`, tenant: 'acme', roles: [role], ...claims }, 600),
    outsideToken: (claims, seconds = 600) => outside.sign(claims, seconds),
    stopService: () => service.close(),
    stop: async () => {
      await gateway.stop();
      await service.close();
      await database.drop();
    },
  };
}
