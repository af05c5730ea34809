export { CasesModule } from './cases.module.ts';
export { schema as casesSchema, startCases } from './cases.runtime.ts';
export type { CasesRuntime } from './cases.runtime.ts';
export { casesMaintenance } from './maintenance/cases-maintenance.ts';
export { migrations as casesMigrations } from './migrations.ts';
