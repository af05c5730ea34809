import { expect, it } from '@jest/globals';
import { maintenanceAsked } from './maintenance-asked.ts';
import { maintenanceOf } from './maintenance-of.ts';
import { maintenanceOfAll } from './maintenance-of-all.ts';
import { smallService } from './specification/small-service.ts';
import { usageOf } from './usage-of.ts';
import { WrongUse } from './wrong-use.ts';

const service = smallService('cases', 'case-list', 'references');
const commands = maintenanceOf(service);

it.each([
  [['migrate', '--json'], true],
  [['migrate'], false],
  [['verify', '--json'], true],
  [['vault', 'check', '--json'], true],
  [['vault', 'rotate'], false],
  [['rebuild', '--all'], false],
  [['rebuild', 'references', 'references', '--json'], true],
  [['rebuild', '--all', '--workers', '4'], false],
  [['rebuild', 'case-list', '--back'], false],
  [['rebuild', '--all', '--forget'], false],
])('reads %j', (words, json) => {
  expect(maintenanceAsked(commands, words)).toMatchObject({ json, work: expect.any(Function) as unknown });
});

it.each([
  [[], 'There is no command "".'],
  [['repair'], 'There is no command "repair".'],
  [['vault'], 'Give vault check, or vault rotate.'],
  [['vault', 'check', 'rotate'], 'Give vault check'],
  [['migrate', 'cases'], 'migrate takes no names'],
  [['migrate', '--all'], "Unknown option '--all'"],
  [['rebuild'], 'Give --all, or the names'],
  [['rebuild', '--all', 'case-list'], 'not both'],
  [['rebuild', 'case-lists'], 'There is no view "case-lists".'],
  [['rebuild', '--all', '--workers', '0'], 'from 1 to 16'],
  [['rebuild', '--all', '--workers', 'many'], 'from 1 to 16'],
  [['rebuild', '--all', '--back', '--forget'], 'Give one of'],
  [['verify', 'case-list'], 'verify takes no names'],
  [['rebuild', '--al'], "Unknown option '--al'"],
])('tells %j what is wrong', (words, problem) => {
  expect(() => maintenanceAsked(commands, words)).toThrow(WrongUse);
  expect(() => maintenanceAsked(commands, words)).toThrow(problem);
});

it('shows how each command is given', () => {
  for (const { name, usage } of commands) {
    expect(usage.startsWith(name)).toBe(true);
    expect(usageOf(commands)).toContain(`  ${usage}\n`);
  }
});

it('leaves to each service what is about one log, where several share a database', () => {
  const shared = maintenanceOfAll([service, smallService('contacts')]);
  expect(shared.map(({ name }) => name)).toEqual(['backup', 'restore', 'vault']);
  expect(() => maintenanceAsked(shared, ['verify'])).toThrow('There is no command "verify".');
});
