/**
 * What tells an installation's secrets from another's, as `name=mark …` in ATTUNE_KEY_MARKS: whoever starts this command may know the
 * secrets, it itself does not. Without them a log could be restored beside secrets that do not fit it, so commands would be refused as
 * reused, and references would not be found.
 */
export function keyMarks({ ATTUNE_KEY_MARKS: marks = '' }: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const pairs = marks.split(' ').filter((pair) => pair !== '');
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/** The secrets that are known on both sides and differ, by name. */
export function otherKeys(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(one).filter((name) => other[name] !== undefined && other[name] !== one[name]);
}
