/**
 * For `JSON.stringify`: a value as a view's column can hold it. PostgreSQL's text holds neither NUL nor lone surrogates; the log keeps
 * them escaped, a view shows the replacement character.
 */
export function storable(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '\ufffd') : value;
}
