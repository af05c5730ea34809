import { BusTransport, type MessageBus, postgresParking } from '@attune/messaging';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { TokenVerifier } from '../callers/token-verifier.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import { createService } from '../start/create-service.ts';
import { parkedIn } from './trouble-in.ts';

/** A service that runs, and what it is to answer with. */
export interface Serve {
  readonly runtime: ServiceRuntime;
  readonly module: DynamicModule;
  /** Brings what the other services record. */
  readonly bus: MessageBus;
  readonly verify: TokenVerifier;
  readonly log: Logger;
}

/** Makes the application of a service over its runtime: it answers requests, and its reactions hear the other services. */
export function serve({ runtime, module, bus, verify, log }: Serve): Promise<NestFastifyApplication> {
  const { schema, pool, checks, opener } = runtime;
  const parking = postgresParking(pool.follower, schema);
  const messages = new BusTransport(bus, { name: schema, parking, onParked: parkedIn(log) });
  return createService(module, verify, log, { checks: { ...checks, messages: () => messages.mustRun() }, opener, messages });
}
