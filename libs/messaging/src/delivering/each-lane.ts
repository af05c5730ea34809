/**
 * Works on items, several at once.
 * @throws the first error, after what had begun has ended; what had not begun is left
 */
export async function eachLane<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>, atOnce: number): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const failures: unknown[] = [];
  const lane = async () => {
    for (let next = waiting.next(); next.done !== true && failures.length === 0; next = waiting.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (failures.length > 0) throw failures[0];
}
