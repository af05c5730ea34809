/** Which projection is meant; all versions of the name unless given. */
export interface ProjectionAsked {
  readonly name: string;
  readonly version?: number;
}

export function isMeant({ name, version }: ProjectionAsked, one: { readonly name: string; readonly version: number }): boolean {
  return one.name === name && (version === undefined || one.version === version);
}
