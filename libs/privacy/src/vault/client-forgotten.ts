/** The client was erased: nothing about them is sealed any more, ever. */
export class ClientForgotten extends Error {
  override readonly name = 'ClientForgotten';
  readonly code = 'client-forgotten';

  constructor() {
    super('The client was erased; no new key is made for them.');
  }
}
