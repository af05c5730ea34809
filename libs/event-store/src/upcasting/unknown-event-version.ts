/** An event whose type or version this code does not know: it was written by newer code. */
export class UnknownEventVersion extends Error {
  override readonly name = 'UnknownEventVersion';
  readonly type: string;
  readonly version: number;

  constructor(type: string, version: number) {
    super(`This code does not know version ${String(version)} of ${type}.`);
    this.type = type;
    this.version = version;
  }
}
