/** What must be there before a service is ready, by its name; a check that throws, or takes longer than 2 s, says that it is not. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;
