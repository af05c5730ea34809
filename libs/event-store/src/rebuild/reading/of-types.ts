import pg from 'pg';
import type { StreamView } from '../../stream-views/stream-view.ts';

/** The view's types as a further condition in SQL, or nothing. */
export function ofTypes({ types }: StreamView): string {
  return types === 'all' ? '' : ` and type = any(array[${types.map((type) => pg.escapeLiteral(type)).join(', ')}]::text[])`;
}
