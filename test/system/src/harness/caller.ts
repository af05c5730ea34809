import { randomUUID } from 'node:crypto';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // An answer is looked at by what a test expects of it; its shape is what is being tested.
  readonly body: Readonly<Record<string, unknown>>;
}

/** Somebody who calls the gateway with a token. */
export class Caller {
  private readonly address: string;
  private readonly token: string;

  constructor(address: string, token: string) {
    this.address = address;
    this.token = token;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.call('GET', path, undefined, headers);
  }

  /** Posts JSON, each time as something new unless an Idempotency-Key is given. */
  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.call('POST', path, JSON.stringify(body), {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    });
  }

  async call(method: string, path: string, body: BodyInit | undefined, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const response = await fetch(new URL(path, this.address), {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: JSON.parse(text === '' ? '{}' : text) as Answer['body'] };
  }
}
