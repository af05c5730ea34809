import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { maintainedServices } from './maintained-services.ts';

const services = resolve(import.meta.dirname, '../../..');
const owners = readdirSync(services).filter((name) => existsSync(join(services, name, 'src/maintenance/main.ts')));

it('knows the command of every service that has one; of all services together it is in all-in-one', () => {
  const known = [...maintainedServices].map(([name, command]) => [name, command.replace('/dist/', '/src/')]);
  const there = owners.filter((name) => name !== 'all-in-one').map((name) => [name, `services/${name}/src/maintenance/main.js`]);
  expect(known).toEqual(there);
  expect(owners).toContain('all-in-one');
});
