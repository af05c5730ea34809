import type { z } from 'zod';
import type { Permission } from './permissions.ts';

export type Method = 'GET' | 'POST' | 'DELETE';

/** The services that serve routes; each route belongs to one. */
export type ServiceName = 'cases' | 'contacts' | 'gateway';

/** One public route: who may call it, what it takes, what it answers and how it refuses. */
export interface Route {
  readonly method: Method;
  /** With parameters in braces: `/v1/cases/{caseId}`. */
  readonly path: string;
  readonly service: ServiceName;
  readonly needs: Permission;
  /** Whether a client may call it, for the own case only. */
  readonly client?: 'own';
  /** One line for the documentation. */
  readonly summary: string;
  /** Whether it records: then it needs an Idempotency-Key and takes If-Match. */
  readonly records: boolean;
  /**
   * What makes a repeated request harmless: the Idempotency-Key, that each line of the body is known by itself, or that what it brings
   * about can be brought about only once.
   */
  readonly idempotent: 'by-key' | 'by-line' | 'by-outcome';
  readonly body?: z.ZodType;
  /** Content types of the body; JSON unless the route says otherwise. */
  readonly accepts: readonly string[];
  readonly bodyLimit: number;
  readonly query?: z.ZodObject;
  readonly answer: z.ZodType;
  /** Content type of the answer; JSON unless the route says otherwise, and then its schema is one of text. */
  readonly answers: 'application/json' | 'text/calendar';
  readonly status: number;
  /** Names of refusals of the service's own rules that it may answer. */
  readonly errors: readonly string[];
}

type Said = Pick<Route, 'service' | 'needs' | 'summary' | 'answer'> & Partial<Omit<Route, 'method' | 'path'>>;

// Typed as widely as a route may be: a narrower default and what a route says otherwise would have no value in common.
const defaults: Pick<Route, 'accepts' | 'answers' | 'bodyLimit' | 'idempotent' | 'errors'> = {
  accepts: ['application/json'],
  answers: 'application/json',
  bodyLimit: 256 * 1024,
  idempotent: 'by-key',
  errors: [],
};

/** A route that records something. */
export function command<const Rest extends Said>(method: 'POST' | 'DELETE', path: string, rest: Rest) {
  return { ...defaults, records: true, status: 201, ...rest, method, path };
}

/** A route that reads. */
export function query<const Rest extends Said>(method: 'GET' | 'POST', path: string, rest: Rest) {
  return { ...defaults, records: false, status: 200, ...rest, method, path };
}
