import type { Recorded } from '@attune/contracts';
import { type CommandContext, type Decisions, idsOf } from '@attune/event-store';
import type { Ids, Rule } from '@attune/kernel';
import { commandContext } from '../context/command-context.ts';
import { requestContext } from '../context/request-context.ts';
import { writeMark } from '../requests/mark.ts';
import type { ServicePorts } from '../runtime/service-runtime.ts';

export interface RequestDecisionsOf<State> {
  /** Whose log it is. */
  readonly service: string;
  readonly ports: Pick<ServicePorts, 'referenceIds'> & { readonly fingerprintKey: Uint8Array | ServicePorts['fingerprintKey'] };
  /** Refuses by throwing where a client asks for what is not their own; for them nothing else exists. */
  readonly mustBeOwn: (clientId: string, state: State, id: string) => void;
}

/** Makes decisions about one kind of stream for whoever is calling: caller, tenant, command id and conditions come from the request. */
export class RequestDecisions<State, Event extends { readonly type: string }> {
  readonly #of: RequestDecisionsOf<State>;
  readonly #decisions: Decisions<State, Event>;

  constructor(of: RequestDecisionsOf<State>, decisions: Decisions<State, Event>) {
    this.#of = of;
    this.#decisions = decisions;
  }

  /** Decides and records; `made` says which thing the answer names, `about` whom it is about where the state does not say so yet. */
  async make<Command extends { readonly occurredAt?: string | undefined }>(
    id: string,
    rule: Rule<Command, State, Event>,
    command: Command,
    made: (ids: Ids) => string,
    about: Pick<CommandContext, 'clientId'> = {},
  ): Promise<Recorded> {
    const { service, ports } = this.#of;
    const context = { ...commandContext(ports.fingerprintKey, command.occurredAt), ...about };
    const { revision, position } = await this.#decisions.make(id, this.#ofOwn(id, rule), command, context);
    return { id: made(idsOf(context, ports.referenceIds)), revision, at: writeMark({ service, position }) };
  }

  /** The ids that belong to the command of this request. */
  ids(): Ids {
    const { fingerprintKey, referenceIds } = this.#of.ports;
    return idsOf(commandContext(fingerprintKey), referenceIds);
  }

  #ofOwn<Command>(id: string, rule: Rule<Command, State, Event>): Rule<Command, State, Event> {
    const { clientId } = requestContext().caller;
    return (command, state, now) => {
      if (clientId !== undefined) this.#of.mustBeOwn(clientId, state, id);
      return rule(command, state, now);
    };
  }
}
