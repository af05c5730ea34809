import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';

/** What came back, as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends what `fetch` would put right or refuse to send: headers twice, addresses as they are, bodies without a length. */
export function rawRequest(
  address: string,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders,
  chunks: readonly (string | Uint8Array)[] = [],
): Promise<RawAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<RawAnswer>();
  const { hostname, port } = new URL(address);
  const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
    response
      .setEncoding('utf8')
      .toArray()
      .then((parts: string[]) => {
        const text = parts.join('');
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: (text === '' ? {} : JSON.parse(text)) as RawAnswer['body'],
        });
      }, reject);
  });
  sent.on('error', reject);
  for (const chunk of chunks) sent.write(chunk);
  sent.end();
  return promise;
}
