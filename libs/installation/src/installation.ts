import { join } from 'node:path';
import { z } from 'zod';
import { readPrivateFile, writePrivateFile } from './private-file.ts';

const Installation = z.object({
  address: z.url().describe('Where the gateway answers.'),
  tenant: z.string(),
  tokens: z.record(z.string(), z.string()).describe('A token for each role.'),
  database: z.object({
    owner: z.url().describe('The role that owns the tables: migrations and rebuilds.'),
    roles: z
      .object({ writer: z.string(), reader: z.string(), follower: z.string() })
      .describe('The roles that the services use.'),
  }),
});

/** What commands beside a running server need to know, kept in `.data/attune.json` (0600) by whoever started it. */
export type Installation = Readonly<z.output<typeof Installation>>;

/** Where it is kept. */
export function installationFile(folder: string): string {
  return join(folder, 'attune.json');
}

/** Reads it. @returns undefined when no server was ever started here @throws Error when the file is not as it was written */
export function readInstallation(folder: string): Installation | undefined {
  const text = readPrivateFile(installationFile(folder));
  if (text === undefined) return undefined;
  const read = Installation.safeParse(parsed(text));
  if (!read.success)
    throw new Error(`${installationFile(folder)} is not readable; start the server again, it writes the file anew`);
  return read.data;
}

/** Writes it, readable by its owner only. */
export function writeInstallation(folder: string, installation: Installation): void {
  writePrivateFile(installationFile(folder), `${JSON.stringify(installation, undefined, 2)}\n`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
