/** Where the keys of clients lie, in the same database unless an operator chose another. */
export const vaultSchema = 'vault';
