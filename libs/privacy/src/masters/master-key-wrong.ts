/** The vault's keys are wrapped by a master key that is not configured, or not as the vault knows it. Names keys by fingerprint. */
export class MasterKeyWrong extends Error {
  override readonly name = 'MasterKeyWrong';
  readonly code = 'master-key-wrong';
  /** Fingerprints of the master keys that wrap keys in this vault and were not configured. */
  readonly wraps: readonly string[];
  readonly configured: readonly string[];

  constructor(wraps: readonly string[], configured: readonly string[]) {
    super(
      `The vault's keys are wrapped by the master key ${wraps.join(', ')}, and ${configured.join(', ')} was configured. ` +
        'Configure the wrapping key too; the first one wraps, the others only open.',
    );
    this.wraps = wraps;
    this.configured = configured;
  }
}
