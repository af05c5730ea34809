import { CaseList } from '@attune/contracts';
import type { Running } from '../start-all.ts';
import { demoClient } from './people/demo-client.ts';
import { demoTenants } from './people/tenants.ts';
import type { DemoTenant } from './people/tenants.ts';
import { DemoApi } from './recording/demo-api.ts';
import { recordCase } from './recording/record-case.ts';
import type { Tokens } from './recording/record-case.ts';

const atOnce = 28;
const anHour = 3600;
const progressMs = 3000;

/** An invented person, before anything is told of them. */
interface Person {
  readonly tenant: DemoTenant;
  readonly number: number;
}

/**
 * Fills two tenants with invented people, through the gateway like any other caller. Everything is known by its Idempotency-Key,
 * so filling again adds nothing; and one that came to its end once is recognised by its last person, who comes when all others are in.
 */
export async function fillDemo(
  { address, issuer }: Pick<Running, 'address' | 'issuer'>,
  say: (text: string) => void,
  tenants: readonly DemoTenant[] = demoTenants,
): Promise<void> {
  const tokens = new Map(
    await Promise.all(tenants.map(async (tenant) => [tenant.name, await tokensOf(tenant, issuer)] as const)),
  );
  const people = tenants.flatMap((tenant) => Array.from({ length: tenant.clients }, (_, number) => ({ tenant, number })));
  const last = people.pop();
  const api = new DemoApi(address, atOnce);
  try {
    if (last === undefined || (await isThere(api, tokens, last))) return;
    await recordAll(api, tokens, people, say);
    await record(api, tokens, last);
  } finally {
    api.close();
  }
}

async function recordAll(
  api: DemoApi,
  tokens: ReadonlyMap<string, Tokens>,
  people: readonly Person[],
  say: (text: string) => void,
) {
  say(`Filling the demonstration with ${String(people.length + 1)} invented people.`);
  const began = performance.now();
  const waiting = [...people].reverse();
  const progress = setInterval(() => {
    say(`… ${String(people.length - waiting.length)} of ${String(people.length + 1)}`);
  }, progressMs);
  const worker = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await record(api, tokens, next);
  };
  // When one fails, the others end their case first: nothing is asked any more once this is over.
  const stopped = () => {
    waiting.length = 0;
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, () => worker().finally(stopped)));
  clearInterval(progress);
  for (const worker of ended) if (worker.status === 'rejected') throw worker.reason;
  say(`The demonstration is there, after ${String(Math.round((performance.now() - began) / 1000))} s.`);
}

async function record(api: DemoApi, tokens: ReadonlyMap<string, Tokens>, { tenant, number: nth }: Person): Promise<void> {
  const { cases } = demoClient(tenant, nth);
  for (const { number, steps } of cases) await recordCase(api, tokens.get(tenant.name) ?? new Map(), number, steps);
}

async function isThere(api: DemoApi, tokens: ReadonlyMap<string, Tokens>, { tenant, number }: Person): Promise<boolean> {
  const { clientId } = demoClient(tenant, number);
  const token = tokens.get(tenant.name)?.get('integration') ?? '';
  const list = await api.ask({ method: 'GET', path: `/v1/cases?clientId=${clientId}`, token });
  return CaseList.parse(list).items.length > 0;
}

async function tokensOf({ name, advisers }: DemoTenant, { sign }: Running['issuer']): Promise<Tokens> {
  const claims = [{ sub: 'integration-1', roles: ['integration'] }, ...advisers.map((sub) => ({ sub, roles: ['adviser'] }))];
  const signed = claims.map(
    async ({ sub, roles }) =>
      [sub.replace('integration-1', 'integration'), await sign({ sub, roles, tenant: name }, anHour)] as const,
  );
  return new Map(await Promise.all(signed));
}
