import { plainDate, plusDays, uuidV5 } from '@attune/kernel';
import type { DemoStep } from '../demo-step.ts';
import { demoCase } from './demo-case.ts';
import { Random } from './random.ts';
import type { Setting } from './setting.ts';
import type { DemoTenant } from './tenants.ts';

const namespace = '5bec1f1c-0000-4000-8000-000000000000';

/** The last day that the demonstration tells of: fixed, so that every start asks for the same. */
const lastDay = plainDate('2026-10-31');

/** An invented person: who, and what happens in each of their cases. */
export interface DemoClient {
  readonly clientId: string;
  readonly cases: readonly { readonly number: string; readonly steps: readonly DemoStep[] }[];
}

/** The person of that number; the same at every start. */
export function demoClient(tenant: DemoTenant, number: number): DemoClient {
  const clientId = uuidV5(namespace, `${tenant.name}/client/${String(number)}`);
  const caseNumbers = number % 15 === 0 ? [`D${String(number)}-1`, `D${String(number)}-2`] : [`D${String(number)}-1`];
  const cases = caseNumbers.map((own) => {
    const random = new Random(`${tenant.name}/${own}`);
    const ends = random.chance(22);
    return { number: own, steps: demoCase(settingOf(tenant, clientId, own, random, ends), ends) };
  });
  return { clientId, cases };
}

function settingOf(tenant: DemoTenant, clientId: string, number: string, random: Random, ends: boolean): Setting {
  const age = random.between(120, 540);
  const days = ends ? random.between(90, age) : age;
  const adviser = random.pick(tenant.advisers);
  const to = random.pick(tenant.advisers.filter((other) => other !== adviser));
  const handover = random.chance(20) ? { handover: { day: random.between(10, days - 10), to } } : {};
  return { tenant, random, clientId, number, opened: plusDays(lastDay, -age), days, adviser, ...handover };
}
