/** No service has started with the master key that is to wrap: those that run could not open what it wrapped. */
export class MasterKeyUnused extends Error {
  override readonly name = 'MasterKeyUnused';
  readonly code = 'master-key-unused';

  constructor(id: string) {
    super(
      `No service has started with the master key ${id} yet, and those that run could not open what it wraps. ` +
        'Start each of them with it first and the old one behind it, then rotate.',
    );
  }
}
