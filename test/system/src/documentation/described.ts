import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Caller } from '../harness/caller.ts';
import type { Answer } from '../harness/answer.ts';
import { routeAt } from '../harness/route-at.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a description says of requests and answers, asked of it alone. */
export interface Described {
  readonly description: Json;
  /** What is wrong with an answer by the description: nothing when it fits. */
  readonly faultsOfAnswer: (
    method: string,
    path: string,
    answer: Pick<Answer, 'status' | 'headers' | 'body'>,
  ) => readonly string[];
  /** What is wrong with a body to be sent. */
  readonly faultsOfRequest: (method: string, path: string, body: unknown) => readonly string[];
}

/** Reads the description that the gateway serves. */
export async function described(caller: Caller): Promise<Described> {
  const description = (await caller.get('/openapi.json')).body;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addFormat('int64', true);
  ajv.addSchema({ ...description, $id: 'openapi' });
  const faults = (pointer: string, value: unknown): readonly string[] => {
    const validate = ajv.getSchema(`openapi#${pointer}`);
    if (validate === undefined) return [`the description has no ${pointer}`];
    return validate(value) === true ? [] : [`${pointer}: ${ajv.errorsText(validate.errors)}`];
  };
  const operation = (method: string, path: string) =>
    `/paths/${escaped(routeAt(method, path)?.route.path ?? path)}/${method.toLowerCase()}`;
  return {
    description,
    faultsOfRequest: (method, path, body) =>
      faults(`${operation(method, path)}/requestBody/content/application~1json/schema`, body),
    faultsOfAnswer: (method, path, { status, headers, body }) => {
      const at = resolved(description, `${operation(method, path)}/responses/${String(status)}`);
      const response = within(description, at);
      if (response === undefined) return [`${method} ${path} does not say that it may answer ${String(status)}`];
      const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
      const missing = Object.keys((response['headers'] ?? {}) as Json).filter(
        (name) => headers.get(name) === null && name !== 'Link',
      );
      return [
        ...missing.map((name) => `${method} ${path} answers ${String(status)} without ${name}`),
        ...faults(`${at}/content/${escaped(type)}/schema`, body),
      ];
    },
  };
}

/** Follows a reference at a place to where it leads. */
function resolved(description: Json, pointer: string): string {
  const reference = within(description, pointer)?.['$ref'];
  return typeof reference === 'string' ? reference.slice(1) : pointer;
}

function within(description: Json, pointer: string): Json | undefined {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<Json | undefined>((at, step) => at?.[step] as Json | undefined, description);
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
