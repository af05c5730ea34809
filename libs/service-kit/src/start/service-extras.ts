import type { FastifyInstance } from 'fastify';
import type { Checks } from '../health/checks.ts';

/** What a service has beside its module. */
export interface ServiceExtras {
  /** What must be there before the service is ready. */
  readonly checks?: Checks;
  /** Adds hooks that see a request before the guard does, such as a limit. */
  readonly beforeGuard?: (http: FastifyInstance) => void | Promise<void>;
  /** Mounts addresses beside those of the module's controllers; guarded like them. */
  readonly beside?: (http: FastifyInstance) => void | Promise<void>;
}
