import { postgresEventStore } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import { checkKeys, postgresVault, vaultSchema } from '@attune/privacy';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { everyTwoSeconds } from './every-two-seconds.ts';
import { logsAgainstVault } from './logs-against-vault.ts';
import { mastersIn } from './masters-in.ts';
import { withOwnerPool } from './with-owner-pool.ts';

/** Unwraps every key, and holds the services' logs against the vault: which keys are missing, and who should have been erased. Changes nothing. */
export function checkVault(
  services: readonly MaintainedService[],
  { ownerUrl, signal, outlet, environment }: Workplace,
): Promise<number> {
  const masters = mastersIn(environment);
  const tell = everyTwoSeconds(outlet.say);
  return withOwnerPool(ownerUrl, async (pool) => {
    const onKeys = (keys: number) => {
      tell(`${String(keys)} keys`);
    };
    const checked = await checkKeys({ pool, schema: vaultSchema, masters, signal, onProgress: onKeys });
    const vault = await postgresVault({ pool, schema: vaultSchema, masters, keepMs: 0, deadlineMs: 60_000 });
    const logs = services.map(({ schema }) => postgresEventStore({ pool, schema }));
    const onProgress = (events: number) => {
      tell(`${String(events)} events`);
    };
    const { events, lost, notErased } = await logsAgainstVault(logs, vault, { signal, onProgress });
    await Promise.all(logs.map((log) => log.close()));
    await vault.close();
    const well = checked.damaged.length + lost.length + notErased.length === 0;
    const text = [
      `${String(checked.keys)} keys, ${String(checked.erased)} clients erased, ${String(events)} events. ${well ? 'All is well.' : ''}`.trim(),
      ...Object.entries(checked.wrappedBy).map(([id, keys]) => `${String(keys)} keys are wrapped by ${id}.`),
      ...checked.damaged.map(({ tenant, clientId, keyId }) => `NOT readable: key ${keyId} of client ${clientId} (${tenant}).`),
      ...lost.map(
        ({ tenant, clientId, keyId }) =>
          `LOST: key ${keyId} of client ${clientId} (${tenant}). Restore it from a backup of the vault.`,
      ),
      ...notErased.map(({ tenant, clientId }) => `NOT erased, though the log says so: client ${clientId} (${tenant}).`),
    ].join('\n');
    outlet.result({ checked: 'vault', well, ...checked, events, lost, notErased, interrupted: signal.aborted }, text);
    if (signal.aborted) return exitCode.interrupted;
    return well ? exitCode.done : exitCode.doneWithFindings;
  });
}
