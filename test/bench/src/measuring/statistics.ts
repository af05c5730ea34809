/** The middle value; of an even number of values the mean of the two in the middle. @throws RangeError when there is none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[sorted.length >> 1];
  const low = sorted[(sorted.length - 1) >> 1];
  if (high === undefined || low === undefined) throw new RangeError('There is no median of nothing.');
  return (low + high) / 2;
}

/** The smallest value that at least a share of all values do not exceed (nearest rank). @param share above 0, at most 1 */
export function percentile(values: readonly number[], share: number): number {
  const value = [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
  if (value === undefined) throw new RangeError('There is no percentile of nothing.');
  return value;
}
