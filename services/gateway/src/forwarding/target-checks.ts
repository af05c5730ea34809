import type { Checks } from '@attune/service-kit';
import type { Target, Targets } from './target.ts';

/** Asks each service whether it is ready. */
export function targetChecks(targets: Targets): Checks {
  return Object.fromEntries(Object.entries(targets).map(([name, target]) => [name, () => mustBeReady(target)]));
}

async function mustBeReady(target: Target): Promise<void> {
  const status =
    'app' in target ? (await target.app.inject('/health/ready')).statusCode : (await fetch(`${target.url}/health/ready`)).status;
  if (status !== 200) throw new Error('the service is not ready');
}
