import { openPools } from '@attune/event-store';
import { createService, logger, tokenVerifier } from '@attune/service-kit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiKeyTable } from './api-keys/api-key-table.ts';
import { ApiKeys } from './api-keys/api-keys.ts';
import { exchangeApiKeys } from './api-keys/exchange-api-keys.ts';
import { documentation } from './documentation/documentation.ts';
import { forward } from './forwarding/forward.ts';
import { targetChecks } from './forwarding/target-checks.ts';
import type { GatewayConfig } from './gateway-config.ts';
import { GatewayModule } from './gateway.module.ts';
import { securityHeaders } from './headers/security-headers.ts';
import { traceHeaders } from './headers/trace-headers.ts';
import { limitCallers } from './limits/limit-callers.ts';
import { defaultRateLimit } from './limits/rate-limit.ts';

/** The gateway while it runs; `app.listen` opens its door. */
export interface Gateway {
  readonly app: NestFastifyApplication;
  /** Answers what has come, then closes; the services behind it are closed after it. */
  readonly stop: () => Promise<void>;
}

/** Makes the one public door, ready but not listening. */
export async function startGateway(config: GatewayConfig): Promise<Gateway> {
  const log = logger('gateway', config.logLevel);
  const pools = openPools(config.database, { writer: 2, reader: 4 });
  const table = new ApiKeyTable(pools);
  const app = await createService(GatewayModule.on(new ApiKeys(table, config)), tokenVerifier(config.issuers), log, {
    checks: {
      database: () => Promise.all([pools.reader.query('select from gateway.api_keys limit 1'), pools.writer.query('select 1')]),
      ...targetChecks(config.targets),
    },
    beforeGuard: async (http) => {
      traceHeaders(http);
      securityHeaders(http);
      await limitCallers(http, config.rateLimit ?? defaultRateLimit);
      exchangeApiKeys(http, table, config.signing);
    },
    beside: async (http) => {
      await documentation(http, config.jwks);
      await forward(http, config.targets, log);
    },
  });
  return {
    app,
    stop: async () => {
      await app.close();
      await pools.end();
    },
  };
}
