import { openApi, routes } from '@attune/contracts';
import { openAddress } from '@attune/service-kit';
import type { FastifyInstance } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import { docsPage } from './docs-page.ts';
import { publicKeys } from './public-keys.ts';

/** Mounts what anybody may read: the description of the API, its pages, and the keys by which tokens are checked. */
export async function documentation(http: FastifyInstance, jwks: JSONWebKeySet): Promise<void> {
  const [description, keys] = [JSON.stringify(openApi(routes)), JSON.stringify(publicKeys(jwks))];
  http.get('/openapi.json', openAddress, (_request, reply) => reply.type('application/json').send(description));
  http.get('/.well-known/jwks.json', openAddress, (_request, reply) => reply.type('application/json').send(keys));
  await docsPage(http);
}
