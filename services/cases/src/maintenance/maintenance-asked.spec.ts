import { expect, it } from '@jest/globals';
import { maintenanceAsked, usage } from './maintenance-asked.ts';
import { maintenanceCommands } from './maintenance-commands.ts';
import { WrongUse } from './wrong-use.ts';

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
  expect(maintenanceAsked(words)).toMatchObject({ json, work: expect.any(Function) as unknown });
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
  expect(() => maintenanceAsked(words)).toThrow(WrongUse);
  expect(() => maintenanceAsked(words)).toThrow(problem);
});

it('shows how each command is given', () => {
  for (const { name, usage: own } of maintenanceCommands) {
    expect(own.startsWith(name)).toBe(true);
    expect(usage).toContain(own);
  }
});
