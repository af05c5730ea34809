/** A list in which each item that is meant is replaced by what it becomes. */
export function changed<Item>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
  becomes: (item: Item) => Item,
): readonly Item[] {
  return items.map((item) => (isMeant(item) ? becomes(item) : item));
}
