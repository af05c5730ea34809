/** No answer came: refused, broken off or too slow. Whether the request was taken is not known. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';

  constructor(address: string, why: string) {
    super(`${address} does not answer (${why})`);
  }
}
