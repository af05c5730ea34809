import { existsSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { casesMaintenance } from './cases-maintenance.ts';

const { code, views, viewsModule } = casesMaintenance;

it('tells threads of a rebuild where its views are', async () => {
  const exported = Object.values((await import(viewsModule.href)) as Readonly<Record<string, unknown>>).flat();
  expect(exported).toEqual(expect.arrayContaining([...views]));
});

it('counts all of the service as the code of its views', () => {
  expect(code.map((folder) => existsSync(new URL('domain/', folder)))).toEqual([true]);
});
