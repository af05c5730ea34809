/**
 * The code that Node or a driver gave a failure (`ENOENT`, `ECONNREFUSED`, an SQLSTATE), or undefined when it has none.
 * It asks for the field and not for the class: a failure may come from another realm, whose `Error` is not ours.
 */
export function failureCode(failure: unknown): string | undefined {
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return undefined;
  return typeof failure.code === 'string' ? failure.code : undefined;
}
