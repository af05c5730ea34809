const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };
const longest = 366 * 86_400;

/** How many seconds `90`, `15m`, `8h` or `7d` are; undefined for anything else, nothing, or more than a year. */
export function ttlSeconds(text: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,9})([smhd]?)$/.exec(text) ?? [];
  const seconds = Number(digits) * (units[unit] ?? 0);
  return seconds > 0 && seconds <= longest ? seconds : undefined;
}
