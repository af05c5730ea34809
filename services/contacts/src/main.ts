import { runService } from '@attune/service-kit';
import { ContactsModule } from './contacts.module.ts';
import { startContacts } from './contacts.runtime.ts';

await runService({ name: 'contacts', start: startContacts, module: (runtime) => ContactsModule.on(runtime) });
