import { join } from 'node:path';

/** The clone that the specs look at. */
export const root = join(import.meta.dirname, '../../../..');
