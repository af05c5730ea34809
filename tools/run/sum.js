import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { behavioursInWords } from './behaviours.js';
import { root } from './clone.js';

const reportOf = (folder) => join(root, folder, 'reports', `${basename(folder)}.json`);

/** Takes away the reports of earlier runs; Nx puts back those that it has in its cache. */
export function forget(chosen) {
  for (const { folder } of chosen) rmSync(join(root, folder, 'reports'), { recursive: true, force: true });
}

/** Adds up what the projects' runs reported. A project that has specs and left no report did not get to its end: that is a failure. */
export function sum(chosen) {
  const total = { passed: 0, failed: [], skipped: [], behaviours: [] };
  for (const { folder } of chosen) {
    const named = (title) => `${basename(folder)} › ${title}`;
    if (existsSync(reportOf(folder))) {
      const { passed, failed, skipped, behaviours = [] } = JSON.parse(readFileSync(reportOf(folder), 'utf8'));
      total.passed += passed;
      total.failed.push(...failed.map(named));
      total.skipped.push(...skipped.map(named));
      total.behaviours.push(...behaviours);
    } else if (hasSpecs(join(root, folder, 'src'))) {
      total.failed.push(named('its run left no report'));
    }
  }
  return total;
}

function hasSpecs(folder) {
  return existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /[.-]spec\.ts$/.test(name));
}

/** The behaviours of the event store by adapter, the skipped by name, the failures by name, and alone in the last line the sum. */
export function inWords({ passed, failed, skipped, behaviours = [] }) {
  const list = (head, names) => (names.length === 0 ? [] : ['', head, ...names.map((name) => `  ${name}`)]);
  return [
    ...list('Event store:', behavioursInWords(behaviours)),
    ...list('Skipped:', skipped),
    ...list('Failed:', failed),
    '',
    `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`,
  ].join('\n');
}
