import { vaultSchema } from '@attune/privacy';
import type pg from 'pg';
import { schema } from '../cases.runtime.ts';

/**
 * Erases whom the log says was erased: a vault may be older than the log that it is restored with, and would bring the keys back.
 * A client who is erased already stays so.
 */
export async function eraseAgain(owner: pg.Client): Promise<void> {
  const erase = `${vaultSchema}.erase_client(text, text, text, text)`;
  const { rows } = await owner.query<{ there: boolean }>('select to_regprocedure($1) is not null as there', [erase]);
  if (rows[0]?.there !== true) return;
  await owner.query(
    `select count(*)
      from (select distinct on (tenant, erased.client_id) tenant, erased.client_id, occurred_at, actor_id
        from ${schema}.events, jsonb_array_elements_text(body::jsonb -> 'clientIds') as erased (client_id)
        where type = 'ClientErased' order by tenant, erased.client_id, position) e,
      lateral ${vaultSchema}.erase_client(e.tenant, e.client_id, e.occurred_at, e.actor_id)`,
  );
}
