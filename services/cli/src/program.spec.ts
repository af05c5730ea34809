import { expect, it } from '@jest/globals';
import type { Command, CommanderError } from 'commander';
import { program } from './program.ts';

/** Reads words, and gives what was understood. */
async function understood(words: string) {
  const calls: unknown[] = [];
  const take = (...given: readonly unknown[]) => Promise.resolve(calls.push(...given));
  const attune = program(
    { importHistory: take, story: take, erase: take, token: take, maintain: take, maintainAll: take },
    () => undefined,
  );
  const [out, err]: [string[], string[]] = [[], []];
  const silent = { writeOut: (text: string) => void out.push(text), writeErr: (text: string) => void err.push(text) };
  const configure = (command: Command) => {
    command.configureOutput(silent);
    command.commands.forEach((each) => {
      configure(each);
    });
  };
  configure(attune);
  const failure = await attune.parseAsync(words.split(' '), { from: 'user' }).then(
    () => undefined,
    (error: unknown) => error as CommanderError,
  );
  return { calls, failure, out: out.join(''), err: err.join('') };
}

it('understands each command', async () => {
  expect((await understood('import history f.csv --map m.yaml --dry-run')).calls).toEqual([
    'f.csv',
    { map: 'm.yaml', dryRun: true, json: false },
  ]);
  expect((await understood('story c --as-of 2026-01-01 --effective-at 2006-01-01 --json')).calls).toEqual([
    'c',
    { asOf: '2026-01-01', effectiveAt: '2006-01-01', json: true },
  ]);
  expect((await understood('erase c --ground unlawful --confirm x')).calls).toEqual([
    'c',
    { ground: 'unlawful', confirm: 'x', json: false },
  ]);
  expect((await understood('token')).calls).toEqual([{ role: 'adviser', ttl: '8h', json: false }]);
  expect((await understood('rebuild cases --all')).calls).toEqual(['cases', ['rebuild', '--all'], { json: false }]);
  expect((await understood('rebuild cases a b')).calls).toEqual(['cases', ['rebuild', 'a', 'b'], { json: false }]);
  const back = ['rebuild', '--all', '--back'];
  expect((await understood('rebuild cases --all --back --json')).calls).toEqual(['cases', back, { json: true }]);
  const parts = ['rebuild', '--workers', '3', 'a'];
  expect((await understood('rebuild cases a --workers 3')).calls).toEqual(['cases', parts, { json: false }]);
  expect((await understood('verify cases --json')).calls).toEqual(['cases', ['verify'], { json: true }]);
  expect((await understood('backup d --without-vault')).calls).toEqual([['backup', 'd', '--without-vault'], { json: false }]);
  expect((await understood('restore d --other-keys --seal --json')).calls).toEqual([
    ['restore', 'd', '--other-keys', '--seal'],
    { json: true },
  ]);
  expect((await understood('vault check --json')).calls).toEqual([['vault', 'check'], { json: true }]);
  expect((await understood('migrate cases --json')).calls).toEqual(['cases', ['migrate'], { json: true }]);
});

it.each(['import history', 'story', 'erase', 'token', 'rebuild', 'verify', 'migrate', 'backup', 'restore'])(
  'helps with %s, by examples',
  async (command) => {
    const { out, failure } = await understood(`${command} --help`);
    expect(failure?.exitCode).toBe(0);
    expect(out).toContain('Examples:\n  ');
    expect(out).toContain('--json');
  },
);

it.each([
  ['stroy c', 'Did you mean story?'],
  ['token --rol adviser', 'Did you mean --role?'],
  ['token --role boss', 'Allowed choices are integration'],
  ['import history f.csv', "required option '--map <map>' not specified"],
  ['erase c --ground whim', 'Allowed choices are client-asked'],
  ['story', "missing required argument 'case'"],
])('refuses "%s" with a hint', async (words, hint) => {
  const { err, failure, calls } = await understood(words);
  expect(failure).toBeDefined();
  expect(err).toContain(hint);
  expect(calls).toEqual([]);
});
