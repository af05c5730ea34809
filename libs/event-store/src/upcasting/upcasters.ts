/** From one version of an event type to the next; data in, data out, pure. */
export type Upcaster = (data: unknown) => unknown;

/** By event type: the newest version that this code knows, and the step from each older version to the one after it. */
export type Upcasters = Readonly<Record<string, { readonly newest: number; readonly from: Readonly<Record<number, Upcaster>> }>>;
