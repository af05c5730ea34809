import { routes } from '@attune/contracts';
import { forwarded } from './forwarded.ts';

it('forwards every route of another service, and none of its own', () => {
  const all = Object.values(routes);
  expect(forwarded.map(({ route }) => route)).toEqual(all.filter(({ service }) => service !== 'gateway'));
  expect(forwarded.every(({ route, service }) => route.service === service)).toBe(true);
});
