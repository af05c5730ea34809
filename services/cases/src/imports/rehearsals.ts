import type { Decisions } from '@attune/event-store';
import type { CaseEvent } from '@attune/contracts';
import type { Case } from '../domain/case.ts';
import { LineImporter } from './line-importer.ts';
import type { CasePorts } from '../decisions/case-ports.ts';
import { rehearsalStore } from './rehearsal-store.ts';

const longestIdleMs = 10 * 60_000;
const mostAtOnce = 8;

interface Rehearsal {
  readonly importer: LineImporter;
  usedAt: number;
}

/**
 * Dry runs: each sees the real histories and, on top of them, what its own earlier requests would have recorded, in memory only.
 * So a file that comes in many requests is rehearsed as a whole. One is forgotten when it has been idle, or when its tenant
 * begins too many.
 */
export class Rehearsals {
  private readonly running = new Map<string, Rehearsal>();
  private readonly ports: CasePorts;
  private readonly decisionsOn: (ports: CasePorts) => Decisions<Case, CaseEvent>;
  private readonly clock: () => number;

  constructor(ports: CasePorts, decisionsOn: (ports: CasePorts) => Decisions<Case, CaseEvent>, clock: () => number) {
    this.ports = ports;
    this.decisionsOn = decisionsOn;
    this.clock = clock;
  }

  /** What takes lines in for the rehearsal of that name. */
  importer(tenant: string, name: string): LineImporter {
    const whose = `${tenant}/`;
    const key = whose + name;
    this.forgetIdle();
    const rehearsal = this.running.get(key) ?? this.begin(whose);
    rehearsal.usedAt = this.clock();
    this.running.delete(key);
    this.running.set(key, rehearsal);
    return rehearsal.importer;
  }

  /** Makes room for it among its tenant's own: that of another is nobody's to end. */
  private begin(whose: string): Rehearsal {
    const own = [...this.running.keys()].filter((key) => key.startsWith(whose));
    for (const key of own.slice(0, Math.max(0, own.length - mostAtOnce + 1))) this.running.delete(key);
    const store = rehearsalStore(this.ports.store);
    return {
      importer: new LineImporter(this.decisionsOn({ ...this.ports, store }), this.ports.referenceIds),
      usedAt: this.clock(),
    };
  }

  private forgetIdle(): void {
    for (const [key, { usedAt }] of this.running) if (this.clock() - usedAt > longestIdleMs) this.running.delete(key);
  }
}
