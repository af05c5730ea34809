import type { EventStore, Page, StoredEvent } from '@attune/event-store';
import type { KeyAsked, Vault } from '@attune/privacy';

/** One client's key. */
export type NamedKey = KeyAsked & { readonly tenant: string };

/** Where logs and vault do not say the same. */
export interface LogsAgainstVault {
  readonly events: number;
  /** Keys that sealed fields name and the vault has not, though their clients were not erased. */
  readonly lost: readonly NamedKey[];
  /** Clients whom a log calls erased and the vault does not. */
  readonly notErased: readonly { readonly tenant: string; readonly clientId: string }[];
}

const sealed = /"sealed":"v1\.([A-Za-z0-9_-]+)\./g;

/** Asks the vault for each key that a sealed field of the logs names, once, and for each client that a log calls erased. */
export async function logsAgainstVault(
  logs: readonly Pick<EventStore, 'readAll'>[],
  vault: Pick<Vault, 'keys' | 'isErased'>,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (events: number) => void },
): Promise<LogsAgainstVault> {
  const [seen, lost, erased] = [new Set<string>(), [] as NamedKey[], new Map<string, { tenant: string; clientId: string }>()];
  let events = 0;
  for await (const page of pagesOf(logs)) {
    if (signal.aborted) break;
    const fresh = page.events.flatMap(keysIn).filter((key) => !seen.has(name(key)));
    for (const key of fresh) seen.add(name(key));
    for (const [tenant, keys] of Map.groupBy(fresh, (key) => key.tenant)) {
      const found = await vault.keys(tenant, keys);
      lost.push(...new Map(keys.filter((key) => found.of(key) === 'lost').map((key) => [name(key), key])).values());
    }
    for (const { tenant, clientId } of page.events.flatMap(erasedBy))
      erased.set(JSON.stringify([tenant, clientId]), { tenant, clientId });
    events += page.events.length;
    onProgress(events);
  }
  const notErased = [];
  for (const one of erased.values()) if (!(await vault.isErased(one.tenant, one.clientId))) notErased.push(one);
  return { events, lost, notErased };
}

async function* pagesOf(logs: readonly Pick<EventStore, 'readAll'>[]): AsyncGenerator<Page> {
  for (const log of logs) yield* log.readAll({ allTenants: true });
}

function keysIn({ tenant, clientId, body }: StoredEvent): readonly NamedKey[] {
  if (clientId === undefined) return [];
  return [...new Set([...body.matchAll(sealed)].map(([, keyId = '']) => keyId))].map((keyId) => ({ tenant, clientId, keyId }));
}

function erasedBy({ type, tenant, body }: StoredEvent): readonly { readonly tenant: string; readonly clientId: string }[] {
  if (type !== 'ClientErased') return [];
  return (JSON.parse(body) as { readonly clientIds: readonly string[] }).clientIds.map((clientId) => ({ tenant, clientId }));
}

function name({ tenant, clientId, keyId }: NamedKey): string {
  return JSON.stringify([tenant, clientId, keyId]);
}
