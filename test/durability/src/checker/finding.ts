/** Something that the log promised and does not keep. */
export interface Finding {
  readonly promise:
    | 'positions are dense'
    | 'revisions have no gap'
    | 'times never fall'
    | 'commands say what was appended'
    | 'an append lies whole, side by side'
    | 'an append is there whole or not at all'
    | 'what was acknowledged is there once, as it was sent'
    | 'others append within 5 s of a kill';
  readonly at: string;
}
