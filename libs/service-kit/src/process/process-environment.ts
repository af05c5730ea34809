import { z } from 'zod';
import { readEnvironment } from '../config/environment.ts';
import { readVariables, type Variables } from '../config/read-variables.ts';
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
export function readProcessEnvironment(variables: Variables): ProcessConfig {
  const { ATTUNE_HOST: host, ATTUNE_PORT: port, ATTUNE_KAFKA: brokers } = readVariables(Environment, variables);
  return { service: readEnvironment(variables), host, port, brokers: brokers.split(',') };
}
