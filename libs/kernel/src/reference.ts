/** A caller's own number for a case or a debt: unique within its creditor and tenant. The number is personal. */
export interface Reference {
  readonly creditor: string;
  readonly number: string;
}
