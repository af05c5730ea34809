import { upstreamAddress } from './upstream-address.ts';

it.each([
  ['http://cases:3000', '/v1/cases?limit=2&after=a%20b', 'http://cases:3000/v1/cases?limit=2&after=a%20b'],
  ['http://cases:3000/', '/v1/cases', 'http://cases:3000/v1/cases'],
  ['https://inside/cases', '/v1/stories/a-b', 'https://inside/cases/v1/stories/a-b'],
])('joins %s and %s', (service, requested, address) => {
  expect(upstreamAddress(service, requested)).toBe(address);
});

it.each([
  '/v1/cases/../debts',
  '/v1/cases/%2e%2e/debts',
  '/v1/cases/%2E./debts',
  '/v1/./cases',
  '/v1\\cases',
  'http://elsewhere/v1/cases',
  '@elsewhere/v1/cases',
  '',
])('does not know %s', (requested) => {
  expect(() => upstreamAddress('http://cases:3000', requested)).toThrow('RouteUnknown');
});
