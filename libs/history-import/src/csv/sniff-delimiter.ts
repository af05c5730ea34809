const candidates = [',', ';', '\t'] as const;

/** The delimiter of a CSV by its header: the candidate that stands most often outside of quotation marks, a comma when none does. */
export function sniffDelimiter(header: string): string {
  const counts = new Map<string, number>(candidates.map((candidate) => [candidate, 0]));
  let quoted = false;
  for (const character of header) {
    if (character === '"') quoted = !quoted;
    const count = quoted ? undefined : counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  return candidates.reduce((best, candidate) => ((counts.get(candidate) ?? 0) > (counts.get(best) ?? 0) ? candidate : best));
}

/** What spreadsheets write before the header to name their delimiter. */
export function statedDelimiter(line: string): string | undefined {
  return /^"?sep=([,;\t])"?$/i.exec(line)?.[1];
}
