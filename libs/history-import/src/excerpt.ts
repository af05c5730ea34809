const longest = 24;

/** The beginning of a value, enough to find it by: what a report may show of a column that is not personal. */
export function excerpt(value: string): string {
  const visible = value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '·');
  return visible.length <= longest ? visible : `${visible.slice(0, longest)}…`;
}
