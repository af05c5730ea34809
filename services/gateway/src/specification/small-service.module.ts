import { OpenCase, routes } from '@attune/contracts';
import { requestContext, Serves } from '@attune/service-kit';
import { Body, Controller, Headers, Module } from '@nestjs/common';
import { RuleBroken } from '@attune/kernel';

/** What the service behind the gateway saw of a request. */
export interface Seen {
  readonly sub: string;
  readonly tenant: string;
  readonly permissions: readonly string[];
  readonly requestId: string;
  readonly traceparent: string | undefined;
  readonly authorization: string | undefined;
}

/** A real service behind the gateway that serves three routes of cases: it tells what reached it. */
@Controller()
export class SmallServiceController {
  @Serves(routes.caseList)
  list(@Headers('authorization') authorization: string | undefined): Seen {
    const { caller, requestId, traceparent } = requestContext();
    return {
      sub: caller.actor.id,
      tenant: caller.tenant,
      permissions: [...caller.permissions],
      requestId,
      traceparent,
      authorization,
    };
  }

  @Serves(routes.openCase)
  open(@Body({ schema: OpenCase }) command: OpenCase) {
    if (command.debts.length === 0) throw new RuleBroken('CaseAlreadyOpen');
    return {
      id: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10',
      revision: 1,
      at: 'mark',
      clientId: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f11',
    };
  }

  @Serves(routes.importLines)
  bringIn(@Body() body: Uint8Array) {
    return { bytes: body.length };
  }

  @Serves(routes.story)
  story() {
    return {
      caseId: '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10',
      entries: Array.from({ length: 500 }, () => ({ what: 'x'.repeat(1024) })),
    };
  }
}

@Module({ controllers: [SmallServiceController] })
export class SmallServiceModule {}
