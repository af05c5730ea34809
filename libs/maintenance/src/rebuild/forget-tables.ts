import { forgetBefore } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';

/** Drops what served before the last rebuild of each view. */
export async function forgetTables(
  { schema }: MaintainedService,
  views: readonly string[],
  { owner: admin, outlet }: Workplace,
): Promise<number> {
  const forgotten = await forgetBefore({ admin, schema, views });
  const text = forgotten.length === 0 ? 'Nothing was kept of these.' : `Forgot what served before of ${forgotten.join(', ')}.`;
  outlet.result({ forgotten }, text);
  return exitCode.done;
}
