import { RuleBroken } from '@attune/kernel';
import type { FastifyInstance } from 'fastify';
import { openAddress } from '../http/open-address.ts';
import type { Checks } from './checks.ts';
import { missing } from './missing.ts';

/** Mounts `/health/live`, which answers as long as the process does, and `/health/ready`, which names what is not there (503). */
export function healthAddresses(http: FastifyInstance, checks: Checks): void {
  http.get('/health/live', openAddress, () => ({ status: 'live' }));
  http.get('/health/ready', openAddress, async () => {
    const away = await missing(checks);
    if (away.length > 0) throw new RuleBroken('NotReady', { missing: away });
    return { status: 'ready' };
  });
}
