import { bareWorkspace } from '../workspace/bare-workspace.ts';
import { lint } from './lint.ts';
import { permitted } from './permitted.ts';
import { planted } from './planted.ts';

const workspace = bareWorkspace();
let complaints: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  for (const { file, code } of planted) workspace.plant(file, `${code}\n`);
  for (const [file, code] of Object.entries(permitted)) workspace.plant(file, code);
  complaints = await lint(workspace.folder, [...planted.map(({ file }) => file), ...Object.keys(permitted)]);
}, 120_000);
afterAll(() => {
  workspace.remove();
});

it.each(planted)('refuses $what', ({ file, refusedBy }) => {
  expect(complaints.get(file)).toContainEqual(expect.stringContaining(refusedBy));
});

it.each(Object.keys(permitted))('permits %s', (file) => {
  expect(complaints.get(file)).toEqual([]);
});
