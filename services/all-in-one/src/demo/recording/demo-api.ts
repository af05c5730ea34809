import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { DemoAnswer, DemoRequest } from './demo-request.ts';

const longestWaitMs = 60_000;

/** Asks the gateway as any caller would, over connections that are kept. */
export class DemoApi {
  private readonly address: string;
  private readonly agent: Agent;

  constructor(address: string, connections: number) {
    this.address = address;
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  close(): void {
    this.agent.destroy();
  }

  /** @throws Error when it is refused, or when the gateway stays away for a minute */
  async ask(asked: DemoRequest): Promise<unknown> {
    for (let waited = 0; ;) {
      const answer = await this.once(asked);
      if (answer.status < 300) return answer.body;
      if (answer.status !== 429 && answer.status !== 503)
        throw new Error(`${asked.path}: ${String(answer.status)} ${answer.code}`);
      if (waited >= longestWaitMs) throw new Error(`the gateway has not answered for a minute (${answer.code})`);
      const wait = Math.max(200, answer.retryAfterMs);
      await pause(wait);
      waited += wait;
    }
  }

  private once({ method, path, token, key, body }: DemoRequest): Promise<DemoAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<DemoAnswer>();
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${token}`,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    };
    const sent = request(new URL(path, this.address), { method, agent: this.agent, headers }, (response) => {
      response
        .setEncoding('utf8')
        .toArray()
        .then((parts: string[]) => {
          const read: unknown = JSON.parse(parts.join(''));
          const code = typeof read === 'object' && read !== null && 'code' in read ? String(read.code) : '';
          const retryAfterMs = Number(response.headers['retry-after'] ?? 0) * 1000;
          resolve({ status: response.statusCode ?? 0, code, retryAfterMs, body: read });
        })
        .catch(reject);
    });
    sent.on('error', reject);
    sent.end(text);
    return promise;
  }
}
