import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { ApiKeys } from './api-keys/api-keys.ts';
import { ListApiKeysController } from './api-keys/list-api-keys.controller.ts';
import { MakeApiKeyController } from './api-keys/make-api-key.controller.ts';
import { RevokeApiKeyController } from './api-keys/revoke-api-key.controller.ts';

/** Table of contents of what the gateway serves itself; the rest it forwards (`forwarding/`). */
@Module({})
export class GatewayModule {
  static on(keys: ApiKeys): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [MakeApiKeyController, ListApiKeysController, RevokeApiKeyController],
      providers: [{ provide: ApiKeys, useValue: keys }],
    };
  }
}
