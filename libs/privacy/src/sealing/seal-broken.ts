/** A sealed field does not open: it was moved, altered, or sealed by another key. Tells nothing of its content. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  readonly code = 'seal-broken';

  constructor() {
    super('A sealed field does not open where it stands.');
  }
}
