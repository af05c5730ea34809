import { routes } from '@attune/contracts';
import type { ApiKey } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param } from '@nestjs/common';
import { ApiKeys } from './api-keys.ts';

@Controller()
export class RevokeApiKeyController {
  constructor(private readonly keys: ApiKeys) {}

  @Serves(routes.revokeApiKey)
  revoke(@Param('apiKeyId') apiKeyId: string): Promise<ApiKey> {
    return this.keys.revoke(apiKeyId);
  }
}
