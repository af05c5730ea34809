import { CasesModule, startCases } from '@attune/cases';
import { ContactsModule, startContacts } from '@attune/contacts';
import { embeddedBus } from '@attune/messaging';
import { logger, serve, tokenVerifier, troubleIn } from '@attune/service-kit';
import type { ServiceConfig, ServiceRuntime } from '@attune/service-kit';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The domain services, by the names that routes give them. */
export type Services = Readonly<Record<'cases' | 'contacts', NestFastifyApplication>>;

/**
 * Starts every domain service in this process. Each hears the others by their logs.
 * @param onStarted takes the ending of each thing that was started, in order
 */
export async function startServices(config: ServiceConfig, onStarted: (end: () => Promise<void>) => void): Promise<Services> {
  const { logLevel, issuers } = config;
  const [casesLog, contactsLog] = [logger('cases', logLevel), logger('contacts', logLevel)];
  const cases = await startCases(config, troubleIn(casesLog));
  onStarted(cases.stop);
  const contacts = await startContacts(config, troubleIn(contactsLog));
  onStarted(contacts.stop);
  const logs = { cases: cases.ports.store, contacts: contacts.ports.store };
  const verify = tokenVerifier(issuers);

  const start = async (module: DynamicModule, runtime: ServiceRuntime, log: typeof casesLog) => {
    const app = await serve({ runtime, module, bus: embeddedBus({ logs, views: runtime.followed }), verify, log });
    onStarted(() => app.close());
    return app;
  };
  return {
    cases: await start(CasesModule.on(cases), cases, casesLog),
    contacts: await start(ContactsModule.on(contacts), contacts, contactsLog),
  };
}
