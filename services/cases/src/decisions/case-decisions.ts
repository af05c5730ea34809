import type { CaseEvent, Recorded } from '@attune/contracts';
import { idsOf } from '@attune/event-store';
import type { Decisions } from '@attune/event-store';
import type { Ids, Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import { commandContext, requestContext, writeMark } from '@attune/service-kit';
import type { Case } from '../domain/case.ts';
import type { CasePorts } from './case-ports.ts';

/** Makes decisions about cases for whoever is calling: caller, tenant, command id and conditions come from the request. */
export class CaseDecisions {
  private readonly ports: CasePorts;
  private readonly decisions: Decisions<Case, CaseEvent>;

  constructor(ports: CasePorts, decisions: Decisions<Case, CaseEvent>) {
    this.ports = ports;
    this.decisions = decisions;
  }

  /** Decides and records; `made` says which thing the answer names. */
  async make<Command extends { readonly occurredAt?: string | undefined }>(
    caseId: string,
    rule: Rule<Command, Case, CaseEvent>,
    command: Command,
    made: (ids: Ids) => string,
  ): Promise<Recorded> {
    const context = commandContext(this.ports.fingerprintKey, command.occurredAt);
    const { revision, position } = await this.decisions.make(caseId, ofOwnCase(rule), command, context);
    return { id: made(idsOf(context, this.ports.referenceIds)), revision, at: writeMark({ service: 'cases', position }) };
  }

  /** The ids that belong to the command of this request. */
  ids(): Ids {
    return idsOf(commandContext(this.ports.fingerprintKey), this.ports.referenceIds);
  }
}

/** For a client only the own cases exist. */
function ofOwnCase<Command>(rule: Rule<Command, Case, CaseEvent>): Rule<Command, Case, CaseEvent> {
  const { clientId } = requestContext().caller;
  return (command, state, now) => {
    if (clientId !== undefined && (state.life.status === 'unopened' || state.life.clientId !== clientId))
      throw new RuleBroken('CaseUnknown');
    return rule(command, state, now);
  };
}
