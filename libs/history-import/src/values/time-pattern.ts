const tokens = {
  YYYY: String.raw`(?<year>\d{4})`,
  MM: digits('month'),
  DD: digits('day'),
  HH: digits('hour'),
  mm: digits('minute'),
  ss: digits('second'),
};

/** How local times are written, where not as ISO 8601 has it: `DD/MM/YYYY HH:mm:ss`. */
export type TimePattern = RegExp;

/** Reads a pattern of YYYY, MM, DD, HH, mm and ss; undefined when it lacks the year, month or day or repeats a part. */
export function timePattern(text: string): TimePattern | undefined {
  const parts: readonly string[] = text.match(/YYYY|MM|DD|HH|mm|ss|[^YMDHms]/g) ?? [];
  const isWhole = parts.join('') === text && ['YYYY', 'MM', 'DD'].every((token) => parts.includes(token));
  const named = parts.filter(isToken);
  if (!isWhole || new Set(named).size !== named.length) return undefined;
  return new RegExp(`^${parts.map((part) => (isToken(part) ? tokens[part] : literal(part))).join('')}$`);
}

function isToken(part: string): part is keyof typeof tokens {
  return Object.hasOwn(tokens, part);
}

function digits(name: string): string {
  return String.raw`(?<${name}>\d{2})`;
}

function literal(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
}
