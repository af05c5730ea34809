import { Story } from '@attune/contracts';
import { exitCode, isUuid } from '@attune/kernel';
import { connect } from '../connection/connect.ts';
import { notReachable } from '../ending/not-reachable.ts';
import { refused } from '../ending/refused.ts';
import { wrongUse } from '../ending/wrong-use.ts';
import { Gateway } from '../gateway/gateway.ts';
import { problemIn } from '../gateway/problem.ts';
import { Unanswered } from '../gateway/unanswered.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { entryInWords } from './entry-in-words.ts';

/** Which story is wanted. */
export interface StoryAsked {
  readonly asOf?: string;
  readonly effectiveAt?: string;
  readonly tenant?: string;
}

/** Tells the whole story of a case, page after page. */
export async function tellStory(
  caseId: string,
  asked: StoryAsked,
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  if (!isUuid(caseId))
    throw wrongUse('CASE is the id of a case: a UUID in lower case, as GET /v1/cases and the end of an import show it.');
  const gateway = new Gateway(await connect({ role: 'compliance', tenant: asked.tenant }, environment));
  try {
    let entries = 0;
    for await (const page of pages(gateway, caseId, asked)) {
      if (entries === 0) terminal.result({ caseId, clientId: page.clientId, ...questionOf(asked) }, head(page, asked));
      for (const entry of page.entries) terminal.result(entry, entryInWords(entry));
      entries += page.entries.length;
    }
    terminal.record({ entries });
    return exitCode.done;
  } catch (error) {
    if (error instanceof Unanswered) throw notReachable(`${error.message}. Start the server, then give the same command again.`);
    throw error;
  } finally {
    gateway.close();
  }
}

async function* pages(gateway: Gateway, caseId: string, asked: StoryAsked): AsyncGenerator<Story> {
  let after: string | undefined;
  do {
    const query = { ...questionOf(asked), limit: '1000', after };
    const { status, body } = await gateway.ask({ method: 'GET', path: `/v1/stories/${caseId}`, query });
    if (status !== 200) throw refused(problemIn(body, status));
    const page: Story = Story.parse(body);
    yield page;
    after = page.next;
  } while (after !== undefined);
}

function questionOf({ asOf, effectiveAt }: StoryAsked) {
  return { ...(asOf === undefined ? {} : { asOf }), ...(effectiveAt === undefined ? {} : { effectiveAt }) };
}

function head({ caseId, clientId }: Story, { asOf, effectiveAt }: StoryAsked): string {
  const client = clientId === undefined ? '' : `, client ${clientId}`;
  const known = asOf === undefined ? '' : `\nWhat was known by ${asOf}.`;
  const happened = effectiveAt === undefined ? '' : `\nWhat had happened by ${effectiveAt}.`;
  return `Case ${caseId}${client}${known}${happened}\n`;
}
