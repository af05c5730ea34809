import type { ProjectionStopped } from '@attune/event-store';
import type { FieldFault } from '../privacy/field-opener.ts';

/** Who is told of what an operator has to look at. */
export interface OnTrouble {
  /** An event stopped a projection. */
  readonly onStopped: (stopped: ProjectionStopped) => void;
  /** A sealed field can't be opened, though its client was not erased. */
  readonly onFieldFault: (fault: FieldFault) => void;
  /** The vault came back, and its keys are wrapped by another master key than this service has. */
  readonly onWrongMaster: (wrong: Error) => void;
}
