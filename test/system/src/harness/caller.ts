import { randomUUID } from 'node:crypto';
import type { Route } from '@attune/contracts';
import type { z } from 'zod';
import type { Answer } from './answer.ts';
import { checkAnswer } from './check-answer.ts';
import { addressOf } from './route-at.ts';
import type { Query } from './route-at.ts';

type Headers = Readonly<Record<string, string>>;
type Params = Readonly<Record<string, string>>;
type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** Somebody who calls the gateway with a token. Each answer is checked against the contracts. */
export class Caller {
  readonly address: string;
  readonly token: string;
  private readonly usual: Headers;

  constructor(address: string, token: string, usual: Headers = {}) {
    this.address = address;
    this.token = token;
    this.usual = usual;
  }

  /** The same caller, who acts for a client in everything. */
  onBehalfOf(clientId: string): Caller {
    return new Caller(this.address, this.token, { 'attune-on-behalf-of': `client/${clientId}` });
  }

  get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.call('GET', path, undefined, headers);
  }

  /** Posts JSON, each time as something new unless an Idempotency-Key is given. */
  post(path: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.call('POST', path, JSON.stringify(body), {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    });
  }

  /** Asks a route that reads, and gives its answer. @throws Error when it is refused */
  async read<Asked extends Route>(route: Asked, params: Params = {}, query: Query = {}): Promise<z.output<Asked['answer']>> {
    return done<Asked>(await this.get(addressOf(route, params, query)));
  }

  /** Posts to a route, as something new, and gives its answer. @throws Error when it is refused */
  async record<Asked extends Route>(
    route: Asked,
    params: Params,
    body: unknown,
    headers: Headers = {},
  ): Promise<z.output<Asked['answer']>> {
    return done<Asked>(await this.post(addressOf(route, params), body, headers));
  }

  async call(method: string, path: string, body: Body | undefined, headers: Headers): Promise<Answer> {
    const response = await fetch(new URL(path, this.address), {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...this.usual, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '') && text !== '';
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson ? JSON.parse(text) : {}) as Answer['body'],
    };
    checkAnswer(method, path, answer);
    return answer;
  }
}

function done<Asked extends Route>({ status, body, text }: Answer): z.output<Asked['answer']> {
  if (status >= 300) throw new Error(`${String(status)}: ${text}`);
  // It was checked by the route's own schema.
  return body as z.output<Asked['answer']>;
}
