import { Agent, request as plainly } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as securely, Agent as SecureAgent } from 'node:https';
import { failureCode } from '@attune/kernel';
import type { Connection } from '../connection/connection.ts';
import type { Answer } from './answer.ts';
import { Unanswered } from './unanswered.ts';

const patienceMs = 120_000;

/** What is asked. */
export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly type?: string;
  readonly body?: string;
}

/** Asks the gateway over a connection that is kept. */
export class Gateway {
  private readonly connection: Connection;
  private readonly agent: Agent;

  constructor(connection: Connection) {
    this.connection = connection;
    this.agent = this.isSecure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  }

  close(): void {
    this.agent.destroy();
  }

  /** @throws Unanswered */
  async ask({ method, path, query = {}, type, body }: Ask): Promise<Answer> {
    const url = new URL(`${this.connection.address.replace(/\/$/, '')}${path}`);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const headers = {
      authorization: `Bearer ${this.connection.token}`,
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
    };
    const options = { method, headers, agent: this.agent, timeout: patienceMs };
    const sent = this.isSecure ? securely(url, options, resolve) : plainly(url, options, resolve);
    sent.on('timeout', () => sent.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    sent.on('error', reject);
    sent.end(body);
    try {
      return await answerIn(await promise);
    } catch (error) {
      throw new Unanswered(this.connection.address, failureCode(error) ?? 'broken off');
    }
  }

  private get isSecure(): boolean {
    return this.connection.address.startsWith('https:');
  }
}

async function answerIn(response: IncomingMessage): Promise<Answer> {
  const parts = (await response.setEncoding('utf8').toArray()) as readonly string[];
  const seconds = Number(response.headers['retry-after']);
  return {
    status: response.statusCode ?? 0,
    body: parsed(parts.join('')),
    ...(Number.isFinite(seconds) ? { retryAfterMs: seconds * 1000 } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
