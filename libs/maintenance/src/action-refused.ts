/** What was asked for can not be done as things are; nothing was changed. */
export class ActionRefused extends Error {
  override readonly name = 'ActionRefused';
}
