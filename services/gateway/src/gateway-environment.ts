import { routes } from '@attune/contracts';
import { localIssuer, secret } from '@attune/installation';
import { ownClaimNames, readVariables, type Variables } from '@attune/service-kit';
import { z } from 'zod';
import type { GatewayConfig } from './gateway-config.ts';
import type { Targets } from './forwarding/target.ts';

/** What the gateway needs to know to run as a process of its own. */
export interface GatewayProcess {
  readonly config: GatewayConfig;
  readonly host: string;
  readonly port: number;
}

const behind = [...new Set(Object.values(routes).map(({ service }) => service))].filter((service) => service !== 'gateway');

const Environment = z.object({
  ATTUNE_HOST: z.string().min(1).default('0.0.0.0'),
  ATTUNE_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  ATTUNE_DATABASE_WRITER: z.url(),
  ATTUNE_DATABASE_READER: z.url(),
  ATTUNE_DATA: z.string().min(1).describe('The folder whose keys/ sign tokens and make API keys'),
  ATTUNE_RATE_LIMIT: z.coerce.number().int().positive().optional().describe('Requests of one caller in ten seconds'),
  ATTUNE_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  ...Object.fromEntries(behind.map((service) => [variableOf(service), z.url().describe(`Where ${service} answers`)])),
});

/** Reads it. @throws Error that names each variable that is missing or wrong, never its value */
export async function readGatewayEnvironment(variables: Variables): Promise<GatewayProcess> {
  const data = readVariables(Environment, variables);
  const { ATTUNE_DATA: folder, ATTUNE_RATE_LIMIT: max } = data;
  const signing = await localIssuer(folder);
  const { issuer, audience, jwks: keys } = signing;
  const config = {
    database: { writer: data.ATTUNE_DATABASE_WRITER, reader: data.ATTUNE_DATABASE_READER },
    issuers: [{ issuer, audience, keys, claimNames: ownClaimNames }],
    signing,
    jwks: keys,
    apiKeyKey: secret(folder, 'api-keys'),
    fingerprintKey: secret(folder, 'fingerprint'),
    targets: targetsIn(data),
    logLevel: data.ATTUNE_LOG_LEVEL,
    clock: () => new Date().toISOString(),
    ...(max === undefined ? {} : { rateLimit: { max, windowMs: 10_000 } }),
  };
  return { config, host: data.ATTUNE_HOST, port: data.ATTUNE_PORT };
}

function targetsIn(data: Readonly<Record<string, unknown>>): Targets {
  return Object.fromEntries(behind.map((service) => [service, { url: String(data[variableOf(service)]) }])) as unknown as Targets;
}

/** `ATTUNE_AT_CASES` */
function variableOf(service: string): string {
  return `ATTUNE_AT_${service.toUpperCase()}`;
}
