import type { MaintainedService } from '../maintained-service.ts';

/** The tables that a restore fills from the logs, or that say something of a log that was saved and not of the one restored. */
export function rebuiltTables(services: readonly MaintainedService[]): readonly string[] {
  return services.flatMap(({ schema, views, notInBackups = [] }) =>
    [...views.map(({ table }) => table), ...notInBackups].map((table) => `${schema}.${table}`),
  );
}
