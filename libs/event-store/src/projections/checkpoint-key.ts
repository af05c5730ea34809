/** Whose checkpoint: name, version and partition each have one of their own. */
export interface CheckpointKey {
  readonly name: string;
  readonly version: number;
  /** 0 unless given. */
  readonly partition?: number;
}
