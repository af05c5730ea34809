import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { caseRefusals, refusals, routes } from '@attune/contracts';
import type { Route } from '@attune/contracts';
import { exampleCommands } from '../specification/example-commands.ts';

const sources = join(import.meta.dirname, '..');

/** A refusal as it stands in a source: its code, and the names of the facts that it gives. */
interface Thrown {
  readonly file: string;
  readonly code: string;
  readonly facts: readonly string[];
}

function thrownIn(file: string): readonly Thrown[] {
  const text = readFileSync(file, 'utf8').replaceAll(/`[^`]*`/g, "''");
  return [...text.matchAll(/new RuleBroken\(([^;]*?)\)(?=;| :)/g)].flatMap(([, said = '']) => {
    const given = /\{([^{}]*)\}/.exec(said)?.[1] ?? '';
    const facts = given.split(',').flatMap((fact) => fact.split(':')[0]?.trim() ?? []);
    const codes = [...said.replace(/\{[^{}]*\}/, '').matchAll(/'([A-Z]\w+)'/g)].map(([, code = '']) => code);
    return codes.map((code) => ({ file: relative(sources, file), code, facts }));
  });
}

const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('spec.ts'),
);
const thrown = files.flatMap((file) => thrownIn(join(sources, file)));

/** What helpers refuse, by the name under which a rule imports them. */
const ofHelpers: Readonly<Record<string, readonly string[]>> = {
  mustExist: ['CaseUnknown'],
  mustBeOpen: ['CaseUnknown', 'CaseNotOpen'],
  mustBeInForce: ['ConsentUnknown', 'ConsentNotInForce', 'ConsentForAnotherPurpose'],
  openHardship: ['HardshipUnknown', 'HardshipNotOpen'],
  debtsAdded: ['ReferenceTaken'],
};

/** What the claim of a number refuses after the rule has decided. */
const ofClaims: Readonly<Record<string, readonly string[]>> = { 'correct-fact': ['ReferenceTaken'] };

function refusedBy(rule: string): readonly string[] {
  const file = join(sources, 'features', rule, `${rule}.ts`);
  const imported = [...readFileSync(file, 'utf8').matchAll(/import \{ (\w+) \} from '\.\./g)].flatMap(
    ([, name = '']) => ofHelpers[name] ?? [],
  );
  const all = [...imported, ...(ofClaims[rule] ?? []), ...thrownIn(file).map(({ code }) => code)];
  // What any request may be refused with is declared for all of them at once.
  return [...new Set(all)].filter((code) => Object.hasOwn(caseRefusals, code)).sort();
}

describe('what the service refuses', () => {
  test('is found in its sources', () => {
    expect(thrown.length).toBeGreaterThan(40);
  });

  test.each(thrown)('$code of $file is declared, and gives every fact that its words speak of', ({ code, facts }) => {
    const words = refusals[code]?.detail;
    expect(words).toBeDefined();
    const spoken = [...(words ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    expect(facts).toEqual(expect.arrayContaining(spoken));
  });

  test('leaves no declared refusal without somebody who refuses so', () => {
    const quoted = files.flatMap((file) => readFileSync(join(sources, file), 'utf8').match(/'[A-Z]\w+'/g) ?? []);
    expect(Object.keys(caseRefusals).filter((code) => !quoted.includes(`'${code}'`))).toEqual([]);
  });

  test.each(Object.keys(exampleCommands))('of %s is what its route declares', (name) => {
    const rule = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const { errors }: Route = routes[name as keyof typeof exampleCommands];
    expect([...errors].sort()).toEqual(refusedBy(rule));
  });
});
