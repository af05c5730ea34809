import { exitCode } from '@attune/kernel';
import { rotateMasterKey, vaultSchema } from '@attune/privacy';
import type { Workplace } from '../maintenance-command.ts';
import { everyTwoSeconds } from './every-two-seconds.ts';
import { mastersIn } from './masters-in.ts';
import { withOwnerPool } from './with-owner-pool.ts';

/** Wraps every client's key by the first master key. */
export function rotateVault({ ownerUrl, signal, outlet, environment }: Workplace): Promise<number> {
  const masters = mastersIn(environment);
  const tell = everyTwoSeconds(outlet.say);
  return withOwnerPool(ownerUrl, async (pool) => {
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
      tell(`${String(done)} of ${String(total)} keys`);
    };
    const { rewrapped, damaged, retired, interrupted } = await rotateMasterKey({
      pool,
      schema: vaultSchema,
      masters,
      signal,
      onProgress,
    });
    const [{ id }] = masters;
    const text = [
      `${String(rewrapped)} keys are wrapped by ${id} now.`,
      ...(interrupted ? ['Interrupted. Give the same command again for the rest.'] : []),
      ...damaged.map(({ tenant, clientId, keyId }) => `NOT readable: key ${keyId} of client ${clientId} (${tenant}).`),
      ...retired.map((old) => `${old} wraps nothing any more: take it out of the configuration, and destroy it.`),
    ].join('\n');
    outlet.result({ rotated: 'vault', master: id, rewrapped, damaged, retired, interrupted }, text);
    if (interrupted) return exitCode.interrupted;
    return damaged.length === 0 ? exitCode.done : exitCode.doneWithFindings;
  });
}
