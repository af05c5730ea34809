import { z } from 'zod';
import { command } from '../http/route.ts';
import { Id } from '../words/ids.ts';
import { Label } from '../words/text.ts';

const outcomes = ['imported', 'keptAsHistory', 'promoted', 'alreadyThere', 'rejected'] as const;

/** What became of one line. */
export const LineResult = z
  .strictObject({
    line: z.int(),
    outcome: z.enum(outcomes),
    caseId: Id.optional(),
    code: z.string().optional().describe('Why it was rejected, for programs.'),
    detail: z.string().optional().describe('Why it was rejected and how to mend it.'),
    column: z.string().optional(),
  })
  .meta({ id: 'LineResult' });

export type LineResult = z.output<typeof LineResult>;

export const ImportResult = z
  .strictObject({
    lines: z.int(),
    imported: z.int(),
    keptAsHistory: z.int(),
    promoted: z.int(),
    alreadyThere: z.int(),
    rejected: z.int(),
    results: z.array(LineResult),
    at: z.string().optional().describe('An opaque mark; give it as ?since= to a read that must show this.'),
  })
  .meta({ id: 'ImportResult' });

export type ImportResult = z.output<typeof ImportResult>;

export const ImportQuery = z.strictObject({
  log: Label.optional().describe(
    'The name of the log that the lines come from; a line is known within it. For CSV the map says it.',
  ),
  dryRun: z.enum(['true', 'false']).default('false').describe('true: say what would happen, record nothing.'),
  run: Id.optional().describe(
    'Names a dry run that comes in several requests, so that later ones see what earlier ones would have done.',
  ),
});

export type ImportQuery = z.output<typeof ImportQuery>;

/** The bulk way in. Each line is known by itself, so the same lines again add nothing, with or without an Idempotency-Key. */
export const importRoutes = {
  importLines: command('POST', '/v1/imports', {
    service: 'cases',
    needs: 'cases:import',
    summary:
      'Bring in a past, line by line: NDJSON of mapped lines, or CSV with its map in the header Attune-Import-Map (base64url)',
    accepts: ['application/x-ndjson', 'text/csv'],
    bodyLimit: 8 * 1024 * 1024,
    idempotent: 'by-line',
    query: ImportQuery,
    answer: ImportResult,
    status: 200,
    errors: ['MapMissing', 'MapWrong', 'LogMissing'],
  }),
} as const;
