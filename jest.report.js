import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

// A suite of conformance is named `conformance: <adapter>`, and each of its tests begins with its behaviour's number.
function behaviour({ ancestorTitles, title, status }) {
  const adapter = ancestorTitles.map((name) => /^conformance: (.+)$/.exec(name)?.[1]).find((name) => name !== undefined);
  const number = /^\d+/.exec(title)?.[0];
  return adapter === undefined || number === undefined ? [] : [{ adapter, number: Number(number), status }];
}

/** Writes what one project's run came to, for the sum at the end of `npm test`; Nx keeps it with the cached run. */
export default class SumReporter {
  constructor({ rootDir, testNamePattern }) {
    this.rootDir = rootDir;
    this.asked = new RegExp(testNamePattern ?? '', 'i'); // a test that nobody asked for isn't a skipped one
  }

  onRunComplete(_contexts, run) {
    // Jest's own `--json --outputFile` doesn't make the folder, and counts a file that cannot even load nowhere.
    const broken = run.testResults.filter(({ testExecError }) => testExecError !== undefined);
    const tests = run.testResults.flatMap(({ testResults }) => testResults).filter(({ fullName }) => this.asked.test(fullName));
    const title = ({ ancestorTitles, title }) => [...ancestorTitles, title].join(' › ');
    const named = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).map(title);
    const folder = join(this.rootDir, 'reports');
    mkdirSync(folder, { recursive: true });
    const report = {
      passed: run.numPassedTests,
      failed: [
        ...broken.map(({ testFilePath }) => `${relative(this.rootDir, testFilePath)} failed outside of its tests`),
        ...named('failed'),
      ],
      skipped: named('pending', 'skipped', 'todo', 'disabled'),
      behaviours: tests.flatMap(behaviour),
    };
    writeFileSync(join(folder, `${basename(this.rootDir)}.json`), JSON.stringify(report, null, 2));
  }
}
