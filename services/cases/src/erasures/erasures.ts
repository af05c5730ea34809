import type { ViewWaiting } from '@attune/service-kit';
import type { CaseEvent, EraseClient, ErasureAnswer } from '@attune/contracts';
import type { Decisions } from '@attune/event-store';
import { failureCode, fold, RuleBroken, uuidV5 } from '@attune/kernel';
import type { Vault } from '@attune/privacy';
import { requestContext, writeMark } from '@attune/service-kit';
import type { CasePorts } from '../decisions/case-ports.ts';
import { caseDecider } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import { eraseClient } from '../features/erase-client/erase-client.ts';
import type { ReferenceClaims } from '../references/reference-claims.ts';
import { confirmationOf, confirmationProblem } from './confirmation.ts';
import type { Confirmed } from './confirmation.ts';
import { sealedFieldsOf } from './known-clients.ts';
import type { KnownClient, KnownClients } from './known-clients.ts';

// A namespace of Attune's own for the ids of erasures (UUID 5 of the DNS namespace and "erasures.attune").
const erasures = '6f782c8c-efbd-5d52-96e1-f9b54d45caac';

/** What erasing needs of the service. */
export interface ErasurePorts {
  readonly decisions: Decisions<Case, CaseEvent>;
  readonly vault: Pick<Vault, 'isErased' | 'erase'>;
  readonly clients: KnownClients;
  readonly claims: Pick<ReferenceClaims, 'release'>;
  readonly waiting: Pick<ViewWaiting, 'caughtUp'>;
}

/**
 * Erases clients. The keys go first, for good; then each history says so. Broken off between, the same request again does the rest; once
 * all is done it says since when.
 */
export class Erasures {
  private readonly ports: ErasurePorts & Pick<CasePorts, 'clock' | 'fingerprintKey'>;

  constructor(ports: ErasurePorts & Pick<CasePorts, 'clock' | 'fingerprintKey'>) {
    this.ports = ports;
  }

  /** @throws RuleBroken `ClientUnknown`, `ErasureNotConfirmed`, `VaultAway`, `ViewBehind` */
  async erase(asked: EraseClient): Promise<ErasureAnswer> {
    const { tenant } = requestContext().caller;
    await this.ports.waiting.caughtUp('clients');
    const known = await this.ports.clients.find(tenant, asked.clientId);
    if (known.histories.size === 0) throw new RuleBroken('ClientUnknown');
    const about = {
      clientId: asked.clientId,
      clientIds: [...known.clientIds],
      cases: [...known.histories.keys()],
      sealedFields: [...known.histories.values()].reduce((sum, history) => sum + sealedFieldsOf(history), 0),
    };
    const before = await this.whenErased(tenant, known);
    if (before !== undefined) {
      // Broken off, it may have gone as far as this.
      await this.release(tenant, known);
      return { ...about, status: 'erased', erasedAt: before };
    }
    if (asked.confirmation === undefined) return { ...about, status: 'to-confirm', ...this.toConfirm(asked, known) };
    this.mustBeConfirmed(asked, known, asked.confirmation);
    return { ...about, status: 'erased', ...(await this.forget(tenant, asked, known)) };
  }

  private toConfirm(asked: EraseClient, known: KnownClient): Pick<ErasureAnswer, 'confirmation' | 'confirmBefore'> {
    const { code, before } = confirmationOf(this.ports.fingerprintKey, confirmed(asked, known), Date.now());
    return { confirmation: code, confirmBefore: before };
  }

  private mustBeConfirmed(asked: EraseClient, known: KnownClient, code: string): void {
    const problem = confirmationProblem(this.ports.fingerprintKey, confirmed(asked, known), code, Date.now());
    if (problem !== undefined) throw new RuleBroken('ErasureNotConfirmed', { problem });
  }

  private async forget(
    tenant: string,
    { clientId, ground }: EraseClient,
    known: KnownClient,
  ): Promise<Pick<ErasureAnswer, 'erasedAt' | 'at'>> {
    const { caller, requestId } = requestContext();
    const { clientIds, histories } = known;
    const erasedAt = this.ports.clock();
    for (const id of clientIds) {
      await inReach(() => this.ports.vault.erase(tenant, id, { actor: `${caller.actor.kind}/${caller.actor.id}`, at: erasedAt }));
    }
    let position = 0n;
    for (const caseId of histories.keys()) {
      const commandId = uuidV5(erasures, JSON.stringify([tenant, caseId, ...clientIds]));
      const context = {
        tenant,
        actor: caller.actor,
        commandId,
        fingerprint: commandId,
        correlationId: requestId,
        origin: 'live',
      } as const;
      const recorded = await this.ports.decisions.make(caseId, eraseClient, { clientIds, ground }, context);
      if (recorded.position > position) position = recorded.position;
    }
    await this.release(tenant, known);
    const onRecord = await this.whenErased(tenant, await this.ports.clients.find(tenant, clientId));
    return { erasedAt: onRecord ?? erasedAt, at: writeMark({ service: 'cases', position }) };
  }

  /** The numbers that the cases had are nobody's any more. */
  private async release(tenant: string, { histories }: KnownClient): Promise<void> {
    for (const caseId of histories.keys()) await this.ports.claims.release(tenant, caseId);
  }

  /** When it was done; undefined as long as a key is there or a history does not say so. */
  private async whenErased(tenant: string, { clientIds, histories }: KnownClient): Promise<string | undefined> {
    for (const id of clientIds) if (!(await inReach(() => this.ports.vault.isErased(tenant, id)))) return undefined;
    let last = '';
    for (const history of histories.values()) {
      const { erased } = fold(caseDecider, history);
      if (!clientIds.every((id) => erased.includes(id))) return undefined;
      const at = history.findLast(({ type }) => type === 'ClientErased')?.recordedAt ?? '';
      if (at > last) last = at;
    }
    return last;
  }
}

function confirmed({ clientId, ground }: EraseClient, { clientIds, histories }: KnownClient): Confirmed {
  const { tenant, actor } = requestContext().caller;
  const revisions = [...histories].flatMap(([caseId, { length }]) => [caseId, length]);
  return [tenant, actor.kind, actor.id, clientId, ground, ...clientIds, ...revisions];
}

async function inReach<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw failureCode(error) === 'vault-away' ? new RuleBroken('VaultAway') : error;
  }
}
