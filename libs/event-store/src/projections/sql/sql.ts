/** Runs one statement that begins with `select` or `with`, and gives its rows. */
export type Sql = <Row>(text: string, values: readonly unknown[]) => Promise<readonly Row[]>;
