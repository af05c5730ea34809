const form = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d\d(?::?\d\d)?)$/;

/**
 * A moment with its offset (ISO 8601, a blank in place of the T allowed, up to nanoseconds) as RFC 3339 text in UTC, without
 * trailing zeros of the fraction; undefined when the text is no such moment.
 */
export function utcMoment(text: string): string | undefined {
  // Most values are no moments; this is asked of each.
  if (text.length < 17 || text[4] !== '-') return undefined;
  const found = form.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second = '00', fraction = '', offset = 'Z'] = found;
  const wall = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second}.000Z`;
  const minutes = offsetMinutes(offset);
  const at = Date.parse(wall);
  // Date.parse gives NaN for 24:01 and for a 13th month, but turns 30 February and 24:00 into the day after.
  if (minutes === undefined || Number.isNaN(at) || new Date(at).toISOString() !== wall) return undefined;
  const utc = new Date(at - minutes * 60_000);
  if (utc.getUTCFullYear() < 0 || utc.getUTCFullYear() > 9999) return undefined;
  const kept = fraction.replace(/0+$/, '');
  return utc.toISOString().slice(0, 19) + (kept === '' ? 'Z' : `.${kept}Z`);
}

function offsetMinutes(offset: string): number | undefined {
  if (offset === 'Z' || offset === 'z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2)) * (offset.length > 3 ? 1 : 0);
  if (hours > 23 || minutes > 59) return undefined;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
