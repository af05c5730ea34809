import { personalShape } from '@attune/contracts';
import type { Route, Shape } from '@attune/contracts';
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { mergeMap } from 'rxjs';
import type { Observable } from 'rxjs';
import { requestContext } from '../context/request-context.ts';
import type { FieldOpener } from '../privacy/field-opener.ts';
import { finishAnswer } from './finish-answer.ts';
import type { OpenFields } from './finish-answer.ts';

/** Finishes every answer: opens what the caller may read, withholds the rest, and repeats revision and mark as headers. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  private readonly shapes = new Map<Route, Shape>();
  private readonly opener: FieldOpener | undefined;

  constructor(opener: FieldOpener | undefined) {
    this.opener = opener;
  }

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    const { route, routeName, caller } = requestContext();
    const { tenant, actor } = caller;
    const reader = { tenant, actor: `${actor.kind}/${actor.id}`, route: routeName };
    const open: OpenFields = (fields) => {
      if (this.opener === undefined) throw new TypeError('a service that answers sealed fields has to be able to open them');
      return this.opener.open(fields, reader);
    };
    return next.handle().pipe(
      mergeMap((answer: unknown) => {
        sayInHeaders(answer, reply);
        return finishAnswer(this.shapeOf(route), answer, caller.permissions, open);
      }),
    );
  }

  private shapeOf(route: Route): Shape {
    if (!this.shapes.has(route)) this.shapes.set(route, personalShape(route.answer));
    return this.shapes.get(route);
  }
}

function sayInHeaders(answer: unknown, reply: FastifyReply): void {
  if (typeof answer !== 'object' || answer === null) return;
  if ('revision' in answer) void reply.header('etag', `"${String(answer.revision)}"`);
  if ('at' in answer) void reply.header('attune-at', String(answer.at));
  if ('next' in answer && typeof answer.next === 'string') void reply.header('link', nextLink(reply, answer.next));
}

/** The next page as a link (RFC 8288): the same question with another cursor. */
function nextLink(reply: FastifyReply, cursor: string): string {
  const [path = '', query = ''] = reply.request.url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('after', cursor);
  return `<${path}?${parameters.toString()}>; rel="next"`;
}
