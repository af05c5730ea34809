/** Those whose name holds one of some words, whatever the case; all when there are no words. @throws Error when none does */
export function choose<Named extends { readonly name: string }>(
  all: readonly Named[],
  words: readonly string[],
): readonly Named[] {
  if (words.length === 0) return all;
  const chosen = all.filter(({ name }) => words.some((word) => name.toLowerCase().includes(word.toLowerCase())));
  if (chosen.length === 0) throw new Error(`No bench is named so. There are:\n  ${all.map(({ name }) => name).join('\n  ')}`);
  return chosen;
}
