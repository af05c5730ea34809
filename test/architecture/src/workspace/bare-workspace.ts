import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projects } from './projects.ts';
import { root } from './root.ts';

const rootFiles = [
  'package.json',
  'package-lock.json',
  'nx.json',
  'tsconfig.base.json',
  'tsconfig.json',
  '.swcrc',
  'tools',
  'run.js',
];
const configurations = ['eslint.config.js', 'jest.config.js', 'jest.report.js', '.prettierrc'];

/** A workspace with our tools, projects and packages, and without their sources, for a spec to plant files in. */
export interface BareWorkspace {
  readonly folder: string;
  /** Writes a file. */
  readonly plant: (path: string, text: string) => void;
  readonly remove: () => void;
}

/** Makes it in a folder of its own: a violation planted in the clone would break whatever else is built there meanwhile. */
export function bareWorkspace(): BareWorkspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'attune-bare-')));
  const plant = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const name of [...rootFiles, ...configurations]) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const project of projects()) {
    plant(`${project.folder}/src/index.ts`, 'export {};\n');
    for (const name of ['package.json', 'tsconfig.json'])
      cpSync(join(root, project.folder, name), join(folder, project.folder, name));
  }
  linkPackages(folder);
  utimesSync(join(folder, 'package-lock.json'), 0, 0); // so that the packages, which are the clone's, pass for installed
  return {
    folder,
    plant,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Everybody else's packages are the clone's; ours are links into the bare workspace itself, as npm makes them. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules/@attune'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => name !== '@attune')) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  for (const { folder: path, manifest } of projects())
    symlinkSync(join(folder, path), join(folder, 'node_modules', manifest.name));
}
