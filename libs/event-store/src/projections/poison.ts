import type { ProjectionStopped } from './projection-stopped.ts';

/** An event that a projection cannot take, and how often it was tried. */
export interface Poison extends ProjectionStopped {
  readonly tenant: string;
  readonly attempts: number;
}
