import type { Caller } from './caller.ts';

interface Page {
  readonly items: readonly unknown[];
  readonly next?: string;
}

/**
 * Follows the pages of a list to its end by the cursor of each answer, which must also stand in its Link header.
 * @throws Error when the pages do not end
 */
export async function walk<Item>(
  caller: Caller,
  path: string,
  betweenPages: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Item[]> {
  const items: Item[] = [];
  let at: string | undefined = path;
  for (let pages = 0; at !== undefined; pages += 1) {
    if (pages > 1000) throw new Error(`${path} does not end`);
    const { status, body, headers, text } = await caller.get(at);
    if (status !== 200) throw new Error(`${at}: ${text}`);
    const page = body as unknown as Page;
    items.push(...(page.items as readonly Item[]));
    const link: string | undefined = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    if ((link === undefined) !== (page.next === undefined)) throw new Error(`${at}: Link and next do not say the same`);
    if (link !== undefined && new URL(link, caller.address).searchParams.get('after') !== page.next)
      throw new Error(`${at}: Link has another cursor`);
    at = link;
    await betweenPages();
  }
  return items;
}
