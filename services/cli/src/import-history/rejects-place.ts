import { existsSync } from 'node:fs';

/** Where the rejects of a file go unless somebody says: beside it, and never over rejects that may have been mended by hand. */
export function rejectsPlace(path: string): string {
  for (let number = 1; ; number += 1) {
    const place = number === 1 ? `${path}.rejects.csv` : `${path}.rejects-${String(number)}.csv`;
    if (!existsSync(place)) return place;
  }
}
