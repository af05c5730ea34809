import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServiceName } from '@attune/contracts';

/** A service in this process: its Fastify instance after `ready()`. Only what the gateway asks of it is named here. */
export interface ServiceInProcess {
  routing(request: IncomingMessage, response: ServerResponse): void;
  inject(address: string): Promise<{ readonly statusCode: number }>;
}

/** Where a service is: behind an address, or in this process. */
export type Target = { readonly url: string } | { readonly app: ServiceInProcess };

/** Where each service is that the gateway forwards to. */
export type Targets = Readonly<Record<Exclude<ServiceName, 'gateway'>, Target>>;
