import type { CaseEvent } from '@attune/contracts';
import { isSealed } from '@attune/contracts';
import type { Decisions, TenantViews } from '@attune/event-store';
import type { Recorded } from '@attune/kernel';
import { In } from 'typeorm';
import type { Case } from '../domain/case.ts';
import { ClientRows } from '../views/clients/client-row.ts';

/** Everything here about one person. */
export interface KnownClient {
  readonly clientIds: readonly string[];
  readonly histories: ReadonlyMap<string, readonly Recorded<CaseEvent>[]>;
}

/** Finds all that is about a client: the histories, and every id under which they know the client. */
export class KnownClients {
  private readonly views: TenantViews;
  private readonly decisions: Pick<Decisions<Case, CaseEvent>, 'history'>;

  constructor(views: TenantViews, decisions: Pick<Decisions<Case, CaseEvent>, 'history'>) {
    this.views = views;
    this.decisions = decisions;
  }

  /** Whoever shares a case with the client under another id is the same person: a case is about one. */
  async find(tenant: string, clientId: string): Promise<KnownClient> {
    const clientIds = new Set([clientId]);
    const caseIds = new Set<string>();
    for (let known = -1; known !== clientIds.size + caseIds.size;) {
      known = clientIds.size + caseIds.size;
      const where = [
        { tenant, client_id: In([...clientIds]) },
        { tenant, case_id: In([...caseIds]) },
      ];
      const rows = await this.views.read(tenant, (views) => views.getRepository(ClientRows).find({ where }));
      for (const { client_id, case_id } of rows) {
        clientIds.add(client_id);
        caseIds.add(case_id);
      }
    }
    const histories = new Map<string, readonly Recorded<CaseEvent>[]>();
    for (const caseId of [...caseIds].sort()) histories.set(caseId, await this.decisions.history(tenant, caseId));
    return { clientIds: [...clientIds].sort(), histories };
  }
}

/** How many personal fields a history holds. */
export function sealedFieldsOf(history: readonly Recorded<CaseEvent>[]): number {
  return history.reduce((sum, { data }) => sum + sealedIn(data), 0);
}

function sealedIn(value: unknown): number {
  if (isSealed(value)) return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, field) => sum + sealedIn(field), 0);
}
