const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number of things: `12,345`. */
export function count(number: number): string {
  return whole.format(number);
}

/** Bytes in millions of them: `3.1 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
