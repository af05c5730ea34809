import { z } from 'zod';

/** The name of a column as it stands in the file (XES: `case:<key>` for attributes of the trace). */
export const ColumnName = z
  .string({ error: 'the name of a column' })
  .min(1, 'the name of a column')
  .max(200, 'a name of at most 200 characters');
