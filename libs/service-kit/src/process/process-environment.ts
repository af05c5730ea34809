import { z } from 'zod';
import { readEnvironment } from '../config/environment.ts';
import type { ServiceConfig } from '../config/service-config.ts';

/** What a service needs to know to run as a process of its own. */
export interface ProcessConfig {
  readonly service: ServiceConfig;
  readonly host: string;
  readonly port: number;
  readonly brokers: readonly string[];
}

const Environment = z.object({
  ATTUNE_HOST: z.string().min(1).default('0.0.0.0').describe('The address that it listens on'),
  ATTUNE_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  ATTUNE_KAFKA: z
    .string()
    .regex(/^[^\s,]+:\d+(,[^\s,]+:\d+)*$/, 'host:port of brokers, with commas between')
    .describe('Some of the brokers'),
});

/** Reads it. @throws Error that names each variable that is missing or wrong, never its value */
export function readProcessEnvironment(variables: Readonly<Record<string, string | undefined>>): ProcessConfig {
  const read = Environment.safeParse(variables);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`the environment is not complete:\n  ${faults.join('\n  ')}`);
  }
  const { ATTUNE_HOST: host, ATTUNE_PORT: port, ATTUNE_KAFKA: brokers } = read.data;
  return { service: readEnvironment(variables), host, port, brokers: brokers.split(',') };
}
