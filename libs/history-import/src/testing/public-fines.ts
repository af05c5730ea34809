import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../../../..');
const file = join(repository, '../shared/data/road-traffic-fines-100.csv');

/** A hundred cases of the public log, which is not ours to ship; undefined where it does not lie beside the repository. */
export const publicFines: string | undefined = existsSync(file) ? readFileSync(file, 'utf8') : undefined;

/** The map that is shipped for it. */
export const finesMap: string = readFileSync(join(repository, 'examples/road-traffic-fines.map.yaml'), 'utf8');
