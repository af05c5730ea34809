import { personalShape } from '@attune/contracts';
import type { Route, Shape } from '@attune/contracts';
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { requestContext } from '../context/request-context.ts';
import { withhold } from './withhold.ts';

/** Finishes every answer: withholds what the caller may not read, and repeats revision and mark as headers. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  private readonly shapes = new Map<Route, Shape>();

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    const { route, caller } = requestContext();
    return next.handle().pipe(
      map((answer: unknown) => {
        sayInHeaders(answer, reply);
        return withhold(this.shapeOf(route), answer, caller.permissions);
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
