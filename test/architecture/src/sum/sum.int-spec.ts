import { bareWorkspace } from '../workspace/bare-workspace.ts';
import { run, type Ended } from '../workspace/run.ts';
import { withoutDatabase } from '../workspace/without-database.ts';

const workspace = bareWorkspace();
const npmTest = (...args: readonly string[]) => run(workspace.folder, 'run.js', 'test', ...args);
const lastLine = ({ stdout }: Ended) => stdout.trimEnd().split('\n').at(-1);

beforeAll(() => {
  withoutDatabase(workspace);
});
afterAll(() => {
  workspace.remove();
});
afterEach(() => {
  workspace.plant('libs/kernel/src/planted.spec.ts', 'export {};\n');
});

const passing = "it('adds', () => { expect(1 + 1).toBe(2); });\n";

it('ends with the sum alone, after the skipped and the failed by name', async () => {
  const failing = "describe('sums', () => { it('add up', () => { expect(1 + 1).toBe(3); }); });\n";
  const skipped = "it.todo('will add');\nit.skip('did add', () => undefined);\n";
  workspace.plant('libs/kernel/src/planted.spec.ts', passing + failing + skipped);
  const ended = await npmTest('libs/kernel');
  const words = ended.stdout.slice(ended.stdout.indexOf('\nSkipped:'));
  expect(words).toBe(
    '\nSkipped:\n  kernel › will add\n  kernel › did add\n\nFailed:\n  kernel › sums › add up\n\n1 passed, 1 failed, 2 skipped\n',
  );
  expect(ended.code).toBe(1);
});

it('counts a file that cannot be loaded as failed', async () => {
  workspace.plant('libs/kernel/src/planted.spec.ts', `import './absent.ts';\n${passing}`);
  const ended = await npmTest('libs/kernel/src/planted.spec.ts');
  expect(ended.stderr).toContain('do not compile');
  workspace.plant('libs/kernel/src/planted.spec.ts', `throw new Error('broken');\n${passing}`);
  const again = await npmTest('libs/kernel');
  expect(again.stdout).toContain('kernel › src/planted.spec.ts failed outside of its tests');
  expect([lastLine(ended), lastLine(again)]).toEqual(['0 passed, 1 failed, 0 skipped', '0 passed, 1 failed, 0 skipped']);
});

it('tells which behaviours of the event store hold, by adapter', async () => {
  const tests = [
    "it('1 holds', () => undefined);",
    "it('2 fails', () => { throw new Error('no'); });",
    "it.skip('3 cannot', () => undefined);",
  ];
  const more = "it('2 fails', () => undefined);";
  workspace.plant('libs/kernel/src/planted.spec.ts', `describe('conformance: paper', () => { ${tests.join(' ')} ${more} });\n`);
  const { stdout } = await npmTest('libs/kernel');
  expect(stdout).toContain('Event store:\n  paper: 1 of 3 behaviours hold, 1 fail (2), 1 skipped (3)\n');
});

it('counts what the cache remembers', async () => {
  workspace.plant('libs/kernel/src/planted.spec.ts', passing);
  const first = await npmTest('libs/kernel');
  const second = await npmTest('libs/kernel');
  expect(second.stdout).toContain('1 out of 1 task');
  expect([first, second].map(lastLine)).toEqual(['1 passed, 0 failed, 0 skipped', '1 passed, 0 failed, 0 skipped']);
  expect([first.code, second.code]).toEqual([0, 0]);
});

it('fails when there is nothing to run', async () => {
  const ended = await npmTest('libs/contracts');
  expect(lastLine(ended)).toBe('0 passed, 0 failed, 0 skipped');
  expect(ended.code).toBe(1);
});

it('narrows by name, and does not count what nobody asked for', async () => {
  workspace.plant(
    'libs/kernel/src/planted.spec.ts',
    `${passing}it('subtracts "quotes" & more', () => { expect(2 - 1).toBe(1); });\n`,
  );
  const ended = await npmTest('libs/kernel', '-t', 'subtracts "quotes" & more');
  expect(lastLine(ended)).toBe('1 passed, 0 failed, 0 skipped');
});

it('says what it can narrow to', async () => {
  const ended = await npmTest('libs/nonsense');
  expect(ended.stderr).toContain('"libs/nonsense" is neither a project nor a spec file');
  expect(ended.code).toBe(1);
});
