import type { StreamView } from '../../stream-views/stream-view.ts';

/** The view of a name and version that a module exports, by itself or in a list. @throws TypeError when it exports no such view */
export async function viewInModule(module: string, name: string, version: number): Promise<StreamView> {
  const exported = (await import(module)) as Readonly<Record<string, unknown>>;
  const view = Object.values(exported)
    .flat()
    .find((one) => isViewOf(one, name, version));
  if (!isViewOf(view, name, version)) throw new TypeError(`${module} exports no view ${name} of version ${String(version)}.`);
  return view;
}

function isViewOf(value: unknown, name: string, version: number): value is StreamView {
  if (typeof value !== 'object' || value === null) return false;
  return 'rows' in value && 'name' in value && value.name === name && 'version' in value && value.version === version;
}
