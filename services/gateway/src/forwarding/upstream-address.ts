import { RuleBroken } from '@attune/kernel';

/**
 * The address of a request at a service. Whatever would be another address there than the one that was matched and guarded here,
 * for it is rewritten on the way (`%2e%2e` goes up a step), doesn't exist.
 * @throws RuleBroken `RouteUnknown`
 */
export function upstreamAddress(service: string, requested: string): string {
  const base = service.replace(/\/$/, '');
  const [path = ''] = requested.split('?');
  const address = `${base}${requested}`;
  if (
    !path.startsWith('/') ||
    !URL.canParse(address) ||
    new URL(address).pathname !== new URL(base).pathname.replace(/\/$/, '') + path
  ) {
    throw new RuleBroken('RouteUnknown');
  }
  return address;
}
