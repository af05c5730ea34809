export { ContactsModule } from './contacts.module.ts';
export { schema as contactsSchema, startContacts } from './contacts.runtime.ts';
export type { ContactsRuntime } from './contacts.runtime.ts';
export { contactsMaintenance } from './maintenance/contacts-maintenance.ts';
export { migrations as contactsMigrations } from './migrations.ts';
