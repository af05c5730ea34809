#!/usr/bin/env node
// Plain JavaScript for Node 20 or newer: installs and builds what is missing, then goes on under the Node that the packages brought.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { onInstalledNode } from '../../../tools/run/child.js';
import { Remedy, root } from '../../../tools/run/clone.js';
import { isInstalled } from '../../../tools/run/install.js';
import { installedNode } from '../../../tools/run/installed-node.js';
import { prepare } from '../../../tools/run/prepare.js';
import { areBuilt } from './are-built.js';

const goOn = join(root, 'services/cli/bin/go-on.js');
// Maintenance is done by the own command of whoever owns the data, which has to be there too.
const services = readdirSync(join(root, 'services')).map((name) => `services/${name}`);
const owners = services.filter((folder) => existsSync(join(root, folder, 'src/maintenance/main.ts')));
const projects = ['services/cli', ...owners];

try {
  if (!isInstalled() || !areBuilt(projects)) await prepare(...projects);
  const isInstalledNode = realpathSync(installedNode()) === realpathSync(process.execPath);
  if (isInstalledNode) await import('./go-on.js');
  else process.exitCode = await onInstalledNode([goOn, ...process.argv.slice(2)], { env: { ATTUNE_CALLED_IN: process.cwd() } });
} catch (error) {
  console.error(error instanceof Remedy ? error.message : error);
  process.exitCode = 1;
}
