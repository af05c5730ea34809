import type { Route } from '@attune/contracts';

/** Finds the methods that a path answers by the table of routes; none when no route has such a path. */
export function methodsAt(routes: Readonly<Record<string, Route>>): (path: string) => readonly string[] {
  const forms = Object.values(routes).map(({ method, path }) => ({
    method,
    form: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }));
  return (path) => {
    const methods = new Set<string>(forms.filter(({ form }) => form.test(path)).map(({ method }) => method));
    if (methods.has('GET')) methods.add('HEAD');
    return [...methods].toSorted();
  };
}
