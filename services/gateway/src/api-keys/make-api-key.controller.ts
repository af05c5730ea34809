import { MakeApiKey, routes } from '@attune/contracts';
import type { ApiKeyMade } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller } from '@nestjs/common';
import { ApiKeys } from './api-keys.ts';

@Controller()
export class MakeApiKeyController {
  constructor(private readonly keys: ApiKeys) {}

  @Serves(routes.makeApiKey)
  make(@Body({ schema: MakeApiKey }) command: MakeApiKey): Promise<ApiKeyMade> {
    return this.keys.make(command);
  }
}
