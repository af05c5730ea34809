import type { KeyAsked } from '../key-asked.ts';
import type { Opening } from '../opening.ts';

interface Kept {
  readonly opening: Opening;
  readonly until: number;
}

const most = 10_000;

/** Answers of the vault, kept for a moment. What this process erases it forgets at once, also where an answer was under way. */
export class KeyCache {
  private readonly kept = new Map<string, Map<string, Kept>>();
  private readonly keepMs: number;
  private erasures = 0;
  private sweeping: NodeJS.Timeout | undefined;

  constructor(keepMs: number) {
    this.keepMs = keepMs;
  }

  /** To be read before asking, and handed back with the answer. */
  get generation(): number {
    return this.erasures;
  }

  get(tenant: string, { clientId, keyId }: KeyAsked): Opening | undefined {
    const kept = this.kept.get(client(tenant, clientId))?.get(keyId);
    return kept !== undefined && kept.until > performance.now() ? kept.opening : undefined;
  }

  put(tenant: string, { clientId, keyId }: KeyAsked, opening: Opening, generation: number): void {
    if (generation !== this.erasures || this.keepMs <= 0) return;
    const keys = this.kept.get(client(tenant, clientId)) ?? new Map<string, Kept>();
    keys.set(keyId, { opening, until: performance.now() + this.keepMs });
    this.kept.delete(client(tenant, clientId)); // to the end: what was put first goes first
    this.kept.set(client(tenant, clientId), keys);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= most) break;
      this.kept.delete(oldest);
    }
    this.sweeping ??= setTimeout(() => {
      this.sweep();
    }, this.keepMs).unref();
  }

  forget(tenant: string, clientId: string): void {
    this.erasures += 1;
    this.kept.delete(client(tenant, clientId));
  }

  clear(): void {
    this.erasures += 1;
    this.kept.clear();
    clearTimeout(this.sweeping);
    this.sweeping = undefined;
  }

  // A key that nobody asks for again must not stay in memory either.
  private sweep(): void {
    const now = performance.now();
    for (const [name, keys] of this.kept) {
      for (const [keyId, { until }] of keys) if (until <= now) keys.delete(keyId);
      if (keys.size === 0) this.kept.delete(name);
    }
    this.sweeping =
      this.kept.size === 0
        ? undefined
        : setTimeout(() => {
            this.sweep();
          }, this.keepMs).unref();
  }
}

function client(tenant: string, clientId: string): string {
  return JSON.stringify([tenant, clientId]);
}
