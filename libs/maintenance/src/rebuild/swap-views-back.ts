import { swapBack } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { withLogOfOwner } from './log-of-owner.ts';

/** Lets the tables that served before the last rebuild of each view serve again, brought to where the view stands. */
export function swapViewsBack(
  service: MaintainedService,
  views: readonly string[],
  { owner: admin, ownerUrl, signal, outlet }: Workplace,
): Promise<number> {
  const { schema } = service;
  return withLogOfOwner(service, ownerUrl, async (store) => {
    for (const view of service.views.filter(({ name }) => views.includes(name))) {
      const { name, version, position, events } = await swapBack({ store, admin, schema, view, signal });
      const text = `${name}: what served before serves again, with ${String(events)} events read since; the same again swaps forth.`;
      outlet.result({ back: name, version, position: position.toString(), events }, text);
    }
    return exitCode.done;
  });
}
