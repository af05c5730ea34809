import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { services } from './services.ts';

const folder = resolve(import.meta.dirname, '../../..');
const owners = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'src/maintenance/main.ts')));

it('forgets no service that operators maintain', () => {
  expect(services.map(({ name }) => name)).toEqual(owners.filter((name) => name !== 'all-in-one'));
});
