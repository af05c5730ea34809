import { z } from 'zod';

/** The format that this version writes, and the newest that it reads. */
export const formatVersion = 1;

const Count = z.int().nonnegative();
const Text = z.string().min(1);

const Migration = z.object({ set: Text, number: Count, name: Text, checksum: Text });

const TableFile = z.object({
  /** Below the folder of the manifest. No way leads out of it. */
  path: z.string().regex(/^[a-z][a-z0-9_]*\/[a-z][a-z0-9_]*\.copy$/),
  schema: Text,
  table: Text,
  /** In the order in which the file has them. */
  columns: z.array(Text).min(1),
  rows: Count,
  bytes: Count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What lies beside it: tables in PostgreSQL's text format of COPY, the log's events in log order. */
export const Manifest = z.object({
  format: z.literal(formatVersion),
  /** One for the backup and its vault, by which the two are known to belong together. */
  id: z.uuid(),
  holds: z.enum(['everything', 'vault']),
  madeAt: Text,
  server: Text,
  /** Each log, and its last event. Positions are dense, so this is also how many there are. */
  logs: z.array(z.object({ schema: Text, head: z.string().regex(/^\d+$/) })),
  /** Each schema as its migrations had made it. */
  schemas: z.array(z.object({ name: Text, migrations: z.array(Migration) })),
  files: z.array(TableFile),
  /** What tells one secret of the installation from another without giving it away, by name. */
  keys: z.record(z.string(), z.string()),
});

export type Manifest = Readonly<z.output<typeof Manifest>>;
export type TableFile = Manifest['files'][number];
