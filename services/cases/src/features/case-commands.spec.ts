import { describe, expect, test } from '@jest/globals';
import { caseEvents, routes } from '@attune/contracts';
import type { Route } from '@attune/contracts';
import { fold } from '@attune/kernel';
import { mountPath, within } from '@attune/service-kit';
import type { z } from 'zod';
import { CaseDecisions } from '../decisions/case-decisions.ts';
import { caseDecider } from '../domain/case.ts';
import { caseId, caseInMemory } from '../specification/case-in-memory.ts';
import { exampleCommands } from '../specification/example-commands.ts';
import type { CommandName, Example } from '../specification/example-commands.ts';
import { handlersOf } from '../specification/handlers.ts';
import { caseCommands } from './case-commands.ts';

const handlers = handlersOf(caseCommands);
const examples = Object.entries(exampleCommands) as readonly (readonly [CommandName, Example])[];
const routeOf = (name: CommandName): Route => routes[name];

function handlerOf(name: CommandName) {
  const { method, path } = routeOf(name);
  const [handler, ...more] = handlers.filter(({ address }) => address === `${method} ${mountPath({ path })}`);
  if (handler === undefined || more.length > 0) throw new Error(`${name} must be mounted once`);
  return handler;
}

/** Runs a command through its controller, on a log in memory, and gives its answer and the histories before and after. */
async function run(name: CommandName, { past, parameters = {}, body }: Example) {
  const memory = caseInMemory();
  if (past.length > 0) await memory.record('2026-11-24T09:00:00Z', past);
  const { controller, name: method, takes } = handlerOf(name);
  const cases = new CaseDecisions(memory.ports, memory.decisions);
  const instance = Reflect.construct(controller, [cases]) as Readonly<
    Record<string, (...taken: readonly unknown[]) => Promise<unknown>>
  >;
  const taken = takes.map(({ from, name: parameter = '', schema }) =>
    schema?.parse(from === 'body' ? body : parameters[parameter]),
  );
  const context = {
    route: routeOf(name),
    routeName: name,
    caller: memory.adviser,
    requestId: 'r',
    idempotencyKey: 'k',
    asked: () => [parameters, {}, body],
  };
  const before = past.length === 0 ? [] : await memory.decisions.history('tenant-1', caseId);
  const answer = (await within(context, () => instance[method]?.(...taken))) as { readonly id: string };
  const after = await memory.decisions.history('tenant-1', past.length === 0 ? answer.id : caseId);
  return { answer, before, after, events: after.slice(before.length) };
}

describe('the commands of cases', () => {
  test('are all here, each mounted at its route, and nothing else is', () => {
    const sentOneByOne = Object.values<Route>(routes).filter(
      (route) => route.service === 'cases' && route.records && route.idempotent === 'by-key',
    );
    const addresses = sentOneByOne.map(({ method, path }) => `${method} ${mountPath({ path })}`);
    expect(handlers.map(({ address }) => address).sort()).toEqual(addresses.sort());
    expect(examples).toHaveLength(addresses.length);
  });

  test.each(examples)('%s takes what its route says', (name) => {
    const { status, takes } = handlerOf(name);
    const { status: said, body, path } = routeOf(name);
    expect(status).toBe(said);
    expect(takes.filter(({ from }) => from === 'body').map(({ schema }) => schema)).toEqual([body]);
    const parameters = takes.filter(({ from }) => from === 'parameter');
    expect(parameters.map((parameter) => `{${parameter.name ?? ''}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    expect(parameters.map(({ schema }) => schema?.safeParse('not-an-id').success)).toEqual(parameters.map(() => false));
  });

  test.each(examples)('%s records what it is for, and answers as its route says', async (name, example) => {
    const { answer, events } = await run(name, example);
    expect(events.map(({ type }) => type)).toEqual(example.records);
    const read = (routeOf(name).answer as z.ZodType<{ readonly revision: number }>).parse(answer);
    expect(read.revision).toBe(example.past.length + events.length);
  });

  test.each(examples)('%s answers with the id of what it made or changed', async (name, example) => {
    const { answer, events } = await run(name, example);
    // What changes the case itself, or is known by its event only, is answered by the id of the case.
    const ofCase = events[0]?.stream.slice('case-'.length);
    expect([ofCase, ...events.flatMap(({ data }) => Object.values(data) as readonly unknown[])]).toContain(answer.id);
  });

  test.each(examples)('%s changes what the case is', async (name, example) => {
    const { before, after } = await run(name, example);
    const { facts: _all, ...was } = fold(caseDecider, before);
    const { facts: _allNow, ...is } = fold(caseDecider, after);
    expect(is).not.toEqual(was);
  });

  test('record every event that the contracts declare', () => {
    const recorded = new Set(examples.flatMap(([, { records }]) => records));
    // An erasure is asked for by the client, and is specified with its own controller.
    expect([...recorded, 'ClientErased'].sort()).toEqual(caseEvents.types.map(({ type }) => type).sort());
  });
});
