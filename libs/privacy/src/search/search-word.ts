/** What a client can be found by. */
export type SearchKind = 'phone' | 'email' | 'account';

export interface SearchWord {
  readonly tenant: string;
  readonly kind: SearchKind;
  readonly value: string;
  /** The country (ISO 3166-1 alpha-2) of a telephone number that is written without its country code. */
  readonly region?: string;
}
