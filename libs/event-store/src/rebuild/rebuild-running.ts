/** Another rebuild works in this schema. */
export class RebuildRunning extends Error {
  override readonly name = 'RebuildRunning';

  constructor(schema: string) {
    super(`Another rebuild of ${schema} is running; wait for it, or end it.`);
  }
}
