import { AsyncLocalStorage } from 'node:async_hooks';
import type { Route } from '@attune/contracts';
import type { Caller } from '../callers/caller.ts';

/** What the edge found out about a request; whoever serves it reads it from here instead of passing it on. */
export interface RequestContext {
  readonly route: Route;
  readonly routeName: string;
  readonly caller: Caller;
  readonly requestId: string;
  readonly traceparent?: string;
  readonly idempotencyKey?: string;
  /** The revision of If-Match. */
  readonly onlyAt?: number;
  /** How long a read may wait for its view, in seconds, where the caller said so (`Prefer: wait=`). */
  readonly wait?: number;
  /** What was asked, for the fingerprint: parameters, query and body as they came. */
  readonly asked: () => unknown;
}

const contexts = new AsyncLocalStorage<RequestContext>();

/** Runs something within the context of a request. */
export function within<Result>(context: RequestContext, run: () => Result): Result {
  return contexts.run(context, run);
}

/** The context of the request that is being served. @throws Error outside of one: a bug. */
export function requestContext(): RequestContext {
  const context = contexts.getStore();
  if (context === undefined) throw new Error('no request is being served');
  return context;
}
