import type { DataSource, EntityManager } from 'typeorm';
import { qualified } from '../../projections/qualified.ts';
import type { Ledger } from '../ledger.ts';
import { postgresLedger } from './postgres-ledger.ts';

/** The tree in a transaction of the read models, so that it commits with its checkpoint. */
export function typeormLedger(dataSource: DataSource): (tx: EntityManager) => Ledger {
  const table = qualified(dataSource, 'ledger');
  return (tx) => postgresLedger((text, values) => tx.query(text, [...values]), table);
}
