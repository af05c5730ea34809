import { readMasterKeys } from '@attune/privacy';
import { z } from 'zod';
import { issuersOf, issuerVariables } from './issuer-variables.ts';
import { readVariables, type Variables } from './read-variables.ts';
import type { ServiceConfig } from './service-config.ts';

const Key = z
  .base64url()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
  .refine((bytes) => bytes.length >= 32, 'a key has at least 32 bytes');

const Environment = z.object({
  ...issuerVariables,
  ATTUNE_DATABASE_WRITER: z.url().describe('postgres://… of the role that calls the functions that write'),
  ATTUNE_DATABASE_READER: z.url().describe('postgres://… of the role that serves requests, one tenant at a time'),
  ATTUNE_DATABASE_FOLLOWER: z.url().describe('postgres://… of the role that projects the log of every tenant'),
  ATTUNE_FINGERPRINT_KEY: Key,
  ATTUNE_REFERENCE_KEY: Key,
  ATTUNE_VAULT: z.url().describe("postgres://… of the vault's own role"),
  ATTUNE_MASTER_KEYS: z
    .string()
    .min(1)
    .transform((setting, context) => {
      try {
        return readMasterKeys(setting);
      } catch (error) {
        context.addIssue(error instanceof Error ? error.message : 'not readable');
        return z.NEVER;
      }
    })
    .describe('base64url of 32 bytes each, with commas between: the first wraps keys of clients, the others only open'),
  ATTUNE_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

/** Reads the configuration of a service from its environment. @throws Error that names each variable that is missing or wrong, never its value. */
export function readEnvironment(variables: Variables): ServiceConfig {
  const data = readVariables(Environment, variables);
  return {
    database: {
      writer: data.ATTUNE_DATABASE_WRITER,
      reader: data.ATTUNE_DATABASE_READER,
      follower: data.ATTUNE_DATABASE_FOLLOWER,
    },
    issuers: issuersOf(data),
    fingerprintKey: data.ATTUNE_FINGERPRINT_KEY,
    vault: { url: data.ATTUNE_VAULT, masters: data.ATTUNE_MASTER_KEYS },
    referenceKey: data.ATTUNE_REFERENCE_KEY,
    logLevel: data.ATTUNE_LOG_LEVEL,
    clock: () => new Date().toISOString(),
  };
}
