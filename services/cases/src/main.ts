import { runService } from '@attune/service-kit';
import { CasesModule } from './cases.module.ts';
import { startCases } from './cases.runtime.ts';

await runService({ name: 'cases', start: startCases, module: (runtime) => CasesModule.on(runtime) });
