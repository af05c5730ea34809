import { ErasureAnswer } from '@attune/contracts';
import { exitCode, isUuid } from '@attune/kernel';
import { connect } from '../connection/connect.ts';
import { interrupted } from '../ending/interrupted.ts';
import { notReachable } from '../ending/not-reachable.ts';
import { refused } from '../ending/refused.ts';
import { wrongUse } from '../ending/wrong-use.ts';
import { Gateway } from '../gateway/gateway.ts';
import { problemIn } from '../gateway/problem.ts';
import { Unanswered } from '../gateway/unanswered.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { erasureInWords } from './erasure-in-words.ts';

/** Whom to erase, and how sure that is. */
export interface EraseAsked {
  readonly ground?: string;
  readonly confirm?: string;
  readonly tenant?: string;
}

/** Asks somebody at the screen to type something; undefined when there is no screen. */
export type AskBack = (question: string) => Promise<string | undefined>;

/** Erases a client in two steps: shows what would be forgotten, and goes on only when that is confirmed. */
export async function eraseClient(
  clientId: string,
  asked: EraseAsked,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
  askBack: AskBack,
): Promise<number> {
  if (!isUuid(clientId)) throw wrongUse('CLIENT is the id of a client: a UUID in lower case, as a case shows it.');
  const gateway = new Gateway(await connect({ role: 'compliance', tenant: asked.tenant }, environment));
  const { ground } = asked;
  const post = (confirmation?: string) => ask(gateway, { clientId, ...(ground === undefined ? {} : { ground }), confirmation });
  try {
    if (asked.confirm !== undefined) return tell(await post(asked.confirm), terminal);
    const first = await post();
    tell(first, terminal);
    if (first.confirmation === undefined || terminal.json) return exitCode.done;
    const typed = await askBack(`This can't be taken back. Type the client's id to erase, anything else to leave it: `);
    if (typed === undefined) {
      terminal.say(`Nothing was erased. To erase, give the same with --confirm ${first.confirmation}`);
      return exitCode.done;
    }
    if (typed.trim() !== clientId) throw interrupted('Nothing was erased: what was typed is not the id of the client.');
    return tell(await post(first.confirmation), terminal);
  } catch (error) {
    if (error instanceof Unanswered)
      throw notReachable(`${error.message}. Give the same command again: what was begun is brought to its end.`);
    throw error;
  } finally {
    gateway.close();
  }
}

function tell(answer: ErasureAnswer, terminal: Terminal): number {
  terminal.result(answer, erasureInWords(answer));
  return exitCode.done;
}

async function ask(gateway: Gateway, body: object): Promise<ErasureAnswer> {
  const asked = { method: 'POST', path: '/v1/erasures', type: 'application/json', body: JSON.stringify(body) } as const;
  const { status, body: answer } = await gateway.ask(asked);
  if (status !== 200) throw refused(problemIn(answer, status));
  return ErasureAnswer.parse(answer);
}
