import { isRuleBroken, type RuleBroken } from '@attune/kernel';
import type { Asked } from './asked.ts';
import { type KnownStream, reachesBack } from './known-stream.ts';
import type { Prepared } from './prepared.ts';

type Left<State, Event extends { readonly type: string }> = Pick<KnownStream<State, Event>, 'revision' | 'state'>;

/** Each command's append upon the one before, or its refusal; undefined when what one leaves can't be told before it is recorded. */
export async function prepareTogether<State, Event extends { readonly type: string }>(
  known: KnownStream<State, Event>,
  all: readonly Asked<State, Event>[],
  prepare: (upon: Left<State, Event>, asked: Asked<State, Event>) => Promise<Prepared<State>>,
): Promise<readonly (Prepared<State> | RuleBroken)[] | undefined> {
  const commands = new Set(known.events.map(({ commandId }) => commandId));
  const steps: (Prepared<State> | RuleBroken)[] = [];
  let left: Left<State, Event> = known;
  for (const asked of all) {
    if (commands.has(asked.context.commandId)) return undefined;
    commands.add(asked.context.commandId);
    try {
      const step = await prepare(left, asked);
      if (step.append.events.some(reachesBack)) return undefined;
      steps.push(step);
      left = { revision: left.revision + step.append.events.length, state: step.state };
    } catch (error) {
      if (!isRuleBroken(error)) return undefined;
      steps.push(error);
    }
  }
  return steps;
}
