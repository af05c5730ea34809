import { caseRefusals, codeOf, Problem, refusals } from '@attune/contracts';
import type { Answer } from './answer.ts';
import { routeAt } from './route-at.ts';

const nameOf = new Map(Object.keys(refusals).map((name) => [codeOf(name), name]));

/** Checks an answer against what the contracts say of its route, so that no test can overlook one that breaks them. */
export function checkAnswer(method: string, path: string, answer: Answer): void {
  if (method === 'HEAD') return;
  const told = `${method} ${path.split('?')[0] ?? ''} answered ${String(answer.status)}`;
  if (answer.status >= 400) checkProblem(told, method, path, answer);
  else checkSuccess(told, method, path, answer);
}

function checkSuccess(told: string, method: string, path: string, answer: Answer): void {
  const found = routeAt(method, path);
  if (found === undefined) return;
  const { route } = found;
  if (answer.status !== route.status) throw new Error(`${told}, its route says ${String(route.status)}`);
  if (!(answer.headers.get('content-type') ?? '').startsWith(route.answers)) throw new Error(`${told} not as ${route.answers}`);
  const read = route.answer.safeParse(route.answers === 'application/json' ? answer.body : answer.text);
  if (!read.success) throw new Error(`${told}, which its schema refuses: ${read.error.message}`);
  const { at, revision } = answer.body;
  if (typeof at === 'string' && answer.headers.get('attune-at') !== at) throw new Error(`${told} without its mark as Attune-At`);
  if (typeof revision === 'number' && answer.headers.get('etag') !== `"${String(revision)}"`)
    throw new Error(`${told} without its ETag`);
}

function checkProblem(told: string, method: string, path: string, { status, headers, body }: Answer): void {
  if (!/^application\/problem\+json\b/.test(headers.get('content-type') ?? ''))
    throw new Error(`${told} without application/problem+json`);
  const { code, status: said, instance } = Problem.parse(body);
  const name = nameOf.get(code);
  if (name === undefined || refusals[name]?.status !== status || said !== status)
    throw new Error(`${told} with the unknown problem ${code}`);
  if (instance !== `urn:request:${headers.get('x-request-id') ?? ''}`) throw new Error(`${told} with another request's id`);
  // What a rule may answer stands at its route, or the documentation hides it.
  const found = routeAt(method, path);
  if (found !== undefined && name in caseRefusals && !found.route.errors.includes(name))
    throw new Error(`${told} with ${code}, which its route does not name`);
  if (status === 503 && headers.get('retry-after') === null) throw new Error(`${told} without Retry-After`);
}
