import { expect, it } from '@jest/globals';
import { maintenanceAsked, WrongUse } from './maintenance-asked.ts';

it('reads what is asked', () => {
  expect(maintenanceAsked(['migrate', '--json'])).toEqual({ do: 'migrate', json: true });
  expect(maintenanceAsked(['rebuild', '--all'])).toEqual({
    do: 'rebuild',
    json: false,
    views: ['case-list', 'reviews-due', 'references'],
  });
  expect(maintenanceAsked(['rebuild', 'references', 'references'])).toEqual({
    do: 'rebuild',
    json: false,
    views: ['references'],
  });
});

it.each([
  [[], 'Give migrate or rebuild.'],
  [['repair'], 'Give migrate or rebuild.'],
  [['migrate', 'cases'], 'Give migrate or rebuild.'],
  [['rebuild'], 'Give --all, or the names'],
  [['rebuild', '--all', 'case-list'], 'not both'],
  [['rebuild', 'case-lists'], 'There is no view "case-lists".'],
  [['rebuild', '--al'], "Unknown option '--al'"],
])('tells %j what is wrong', (words, problem) => {
  expect(() => maintenanceAsked(words)).toThrow(WrongUse);
  expect(() => maintenanceAsked(words)).toThrow(problem);
});
