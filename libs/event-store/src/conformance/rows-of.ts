import type { Fixture } from './fixture.ts';

/** The revisions that a projection has kept. */
export async function rowsOf<Tx>({ views }: Fixture<Tx>, name: string): Promise<readonly number[]> {
  const rows = [...(await views.rows())].filter(([key]) => key.startsWith(`${name} `));
  return rows.map(([, value]) => Number(value)).sort((a, b) => a - b);
}
