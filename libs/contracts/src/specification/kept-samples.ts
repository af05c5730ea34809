import { z } from 'zod';

/** What is kept of one version of an event. */
const Sample = z.strictObject({
  /** As the log holds it. */
  stored: z.record(z.string(), z.unknown()),
  /** What the sealed fields hold, by their sealed text. */
  opened: z.record(z.string(), z.unknown()),
});

export interface KeptSample extends z.infer<typeof Sample> {
  readonly type: string;
  readonly version: number;
}

/** The samples among the files of the folder `samples`, by type and version. */
export function keptSamples(files: ReadonlyMap<string, unknown>): readonly KeptSample[] {
  return [...files].flatMap(([file, content]) => {
    const [, type, version] = /^(\w+)\.v(\d+)\.json$/.exec(file) ?? [];
    return type === undefined ? [] : [{ type, version: Number(version), ...Sample.parse(content) }];
  });
}

/** Data in which each sealed field is replaced by what it holds, wherever an upcaster put it. */
export function openedData(data: unknown, opened: KeptSample['opened']): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item) => openedData(item, opened));
  if ('sealed' in data && typeof data.sealed === 'string') return opened[data.sealed];
  return Object.fromEntries(Object.entries(data).map(([name, field]) => [name, openedData(field, opened)]));
}
