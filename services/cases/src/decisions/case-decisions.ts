import type { CaseEvent } from '@attune/contracts';
import type { Decisions } from '@attune/event-store';
import { RuleBroken } from '@attune/kernel';
import { RequestDecisions } from '@attune/service-kit';
import type { Case } from '../domain/case.ts';
import type { CasePorts } from './case-ports.ts';

/** Makes decisions about cases for whoever is calling. */
export class CaseDecisions extends RequestDecisions<Case, CaseEvent> {
  constructor(ports: CasePorts, decisions: Decisions<Case, CaseEvent>) {
    super({ service: 'cases', ports, mustBeOwn }, decisions);
  }
}

/** For a client only the own cases exist. */
function mustBeOwn(clientId: string, { life }: Case): void {
  if (life.status === 'unopened' || life.clientId !== clientId) throw new RuleBroken('CaseUnknown');
}
