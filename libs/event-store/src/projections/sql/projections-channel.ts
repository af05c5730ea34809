/** The channel on which a schema's projections are woken: a lease was released, an operator did something. It carries nothing. */
export function projectionsChannel(schema: string): string {
  return `attune projections ${schema}`.slice(0, 63);
}
