import { beforeEach, describe } from '@jest/globals';
import { vaultSpecification } from '../specification/vault-specification.ts';
import { memoryVault } from './memory-vault.ts';
import { VaultRows } from './vault-rows.ts';

describe('the vault in memory', () => {
  let rows: VaultRows;
  beforeEach(() => {
    rows = new VaultRows();
  });
  vaultSpecification(() => ({
    open: () => Promise.resolve(memoryVault(rows)),
    lose: (tenant, clientId) => {
      rows.keys.delete(JSON.stringify([tenant, clientId]));
      return Promise.resolve();
    },
    openings: () => Promise.resolve(rows.openings),
  }));
});
