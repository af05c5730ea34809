/** A view cannot be swapped back. */
export class BackRefused extends Error {
  override readonly name = 'BackRefused';

  constructor(view: string, reason: string) {
    super(`${view} is not swapped back: ${reason}.`);
  }
}
