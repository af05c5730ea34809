import { Story } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { caseRoutes } from '../case-routes.ts';
import type { DemoStep } from '../demo-step.ts';
import type { DemoApi } from './demo-api.ts';

/** The tokens of a tenant's people, by name. */
export type Tokens = ReadonlyMap<string, string>;

/** What earlier steps of the case were answered, by name. */
type Answers = Map<string, Recorded>;

/** Records what happens in a case, one step after another. */
export async function recordCase(api: DemoApi, tokens: Tokens, name: string, steps: readonly DemoStep[]): Promise<void> {
  const answers: Answers = new Map();
  for (const step of steps) {
    const caseId = answers.get('opening')?.id ?? '';
    const token = tokens.get(step.as) ?? '';
    const ids = await idsOf(api, token, caseId, step, answers);
    const path = caseRoutes[step.route].path.replace(/\{(\w+)\}/g, (_, parameter: string) => ids[parameter] ?? caseId);
    const inBody = Object.entries(ids).filter(([field]) => !caseRoutes[step.route].path.includes(`{${field}}`));
    const body = { ...step.body, ...Object.fromEntries(inBody) };
    const answer = await api.ask({ method: 'POST', path, token, key: `demonstration/1/${name}/${step.name}`, body });
    answers.set(step.name, caseRoutes[step.route].answer.parse(answer));
  }
}

async function idsOf(api: DemoApi, token: string, caseId: string, { ids = {} }: DemoStep, answers: Answers) {
  const known: Record<string, string> = {};
  for (const [field, name] of Object.entries(ids)) {
    const answer = answers.get(name);
    if (answer === undefined) throw new Error(`step ${name} comes too late`);
    known[field] = field === 'event' ? await eventOf(api, token, caseId, answer) : answer.id;
  }
  return known;
}

/** The event that a step recorded, which only the story names. */
async function eventOf(api: DemoApi, token: string, caseId: string, { revision }: Recorded): Promise<string> {
  const { entries } = Story.parse(await api.ask({ method: 'GET', path: `/v1/stories/${caseId}?limit=1000`, token }));
  const entry = entries.find((one) => one.revision === revision);
  if (entry === undefined) throw new Error('the story does not show what was recorded');
  return entry.eventId;
}
