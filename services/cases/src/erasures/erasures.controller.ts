import { EraseClient, routes } from '@attune/contracts';
import type { ErasureAnswer } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller } from '@nestjs/common';
import { Erasures } from './erasures.ts';

@Controller()
export class ErasuresController {
  constructor(private readonly erasures: Erasures) {}

  @Serves(routes.eraseClient)
  erase(@Body({ schema: EraseClient }) asked: EraseClient): Promise<ErasureAnswer> {
    return this.erasures.erase(asked);
  }
}
