import type { CustomTransportStrategy, Server } from '@nestjs/microservices';
import type { FastifyInstance } from 'fastify';
import type { Checks } from '../health/checks.ts';
import type { FieldOpener } from '../privacy/field-opener.ts';

/** What a service has beside its module. */
export interface ServiceExtras {
  /** What must be there before the service is ready. */
  readonly checks?: Checks;
  /** Opens the sealed fields of its answers; a service without any needs none. */
  readonly opener?: FieldOpener;
  /** Brings what other services record to the reactions of the module. */
  readonly messages?: Server & CustomTransportStrategy;
  /** Adds hooks that see a request before the guard does, such as a limit. */
  readonly beforeGuard?: (http: FastifyInstance) => void | Promise<void>;
  /** Mounts addresses beside those of the module's controllers; guarded like them. */
  readonly beside?: (http: FastifyInstance) => void | Promise<void>;
}
