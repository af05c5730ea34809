/**
 * The address of a module that lies beside another and is written in the same language: threads import it by that, in specs as a source,
 * elsewhere compiled.
 * @param from `import.meta.url` of the module that asks
 * @param path from there, without its ending
 */
export function moduleBeside(from: string, path: string): URL {
  return new URL(`${path}${from.slice(from.lastIndexOf('.'))}`, from);
}
