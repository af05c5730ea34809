import type { caseRoutes } from './case-routes.ts';

/** A request of the demonstration, the same at every start. */
export interface DemoStep {
  /** What it is called within its case; its Idempotency-Key is made of it. */
  readonly name: string;
  readonly route: keyof typeof caseRoutes;
  /** Who asks: `integration`, or an adviser. */
  readonly as: string;
  readonly body: Readonly<Record<string, unknown>> & { readonly occurredAt: string };
  /** Ids that are only known once earlier steps were answered: by the parameter or field in which they stand, the step's name. */
  readonly ids?: Readonly<Record<string, string>>;
}
