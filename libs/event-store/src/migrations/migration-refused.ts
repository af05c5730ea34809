/** A migration that must not run: a released file was changed, lost, or is misnamed. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';

  constructor(set: string, file: string, reason: string) {
    super(`Migration ${set}/${file} is refused: ${reason}.`);
  }
}
