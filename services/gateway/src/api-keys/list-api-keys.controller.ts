import { ApiKeyQuery, routes } from '@attune/contracts';
import type { ApiKeyList } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Query } from '@nestjs/common';
import { ApiKeys } from './api-keys.ts';

@Controller()
export class ListApiKeysController {
  constructor(private readonly keys: ApiKeys) {}

  @Serves(routes.apiKeys)
  list(@Query({ schema: ApiKeyQuery }) query: ApiKeyQuery): Promise<ApiKeyList> {
    return this.keys.list(query);
  }
}
