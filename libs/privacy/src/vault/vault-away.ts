/** Why the vault gave no answer. */
export type VaultAwayReason = 'deadline' | 'unreachable' | 'refused' | 'busy' | 'damaged' | 'closed' | 'master-key';

/** The vault gave no answer that can be used; another time it may. `state` is the driver's or the server's code. */
export class VaultAway extends Error {
  override readonly name = 'VaultAway';
  readonly code = 'vault-away';
  readonly reason: VaultAwayReason;
  readonly state: string | undefined;

  constructor(reason: VaultAwayReason, state?: string) {
    super(`The vault is away: ${reason}${state === undefined ? '' : ` (${state})`}.`);
    this.reason = reason;
    this.state = state;
  }
}
