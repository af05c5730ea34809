import { applyDecorators, Catch, type RpcExceptionFilter, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type Observable, throwError } from 'rxjs';
import type { Reaction } from '../port/reaction.ts';

/** Gives the bus the failure itself: Nest's own filter would say "Internal server error" in its place. */
@Catch()
class RethrowFilter implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/** What the transport finds of a reaction beside its handler. */
export type ReactionExtras = Pick<Reaction, 'on'>;

/**
 * Marks a handler as a reaction: one event of another service in, one command out. Its name is its pattern, so that two reactions to one
 * event are never one delivery; it is kept for good, for the ids of its commands follow from it.
 * @param name what it does, in words
 * @param on the event that it reacts to
 */
export function Reacts(name: string, on: Reaction['on']): MethodDecorator {
  const extras: ReactionExtras = { on };
  return applyDecorators(EventPattern(name, extras) as MethodDecorator, UseFilters(RethrowFilter));
}
