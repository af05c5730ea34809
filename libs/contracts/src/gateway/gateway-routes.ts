import { command, query } from '../http/route.ts';
import { ApiKey, ApiKeyList, ApiKeyMade, ApiKeyQuery, MakeApiKey } from './api-keys.ts';

const service = 'gateway';

/** The gateway's own routes; everything else it forwards. */
export const gatewayRoutes = {
  makeApiKey: command('POST', '/v1/api-keys', {
    service,
    needs: 'api-keys:write',
    summary: 'Make an API key for a system',
    body: MakeApiKey,
    answer: ApiKeyMade,
    errors: ['ScopeUnknown'],
  }),
  apiKeys: query('GET', '/v1/api-keys', {
    service,
    needs: 'api-keys:write',
    summary: 'The API keys of the tenant',
    query: ApiKeyQuery,
    answer: ApiKeyList,
  }),
  revokeApiKey: command('DELETE', '/v1/api-keys/{apiKeyId}', {
    service,
    needs: 'api-keys:write',
    summary: 'Revoke an API key; it stops working at once',
    answer: ApiKey,
    status: 200,
    errors: ['ApiKeyUnknown'],
  }),
} as const;
