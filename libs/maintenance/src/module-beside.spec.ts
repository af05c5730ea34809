import { expect, it } from '@jest/globals';
import { moduleBeside } from './module-beside.ts';

it.each([
  ['file:///plans/src/maintenance/plans.ts', 'file:///plans/src/views/all.projection.ts'],
  ['file:///plans/dist/maintenance/plans.js', 'file:///plans/dist/views/all.projection.js'],
])('is in the language of %s', (from, address) => {
  expect(moduleBeside(from, '../views/all.projection').href).toBe(address);
});
