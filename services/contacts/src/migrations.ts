import { eventStoreMigrations } from '@attune/event-store';
import type { MigrationSet } from '@attune/event-store';
import { messagingMigrations } from '@attune/messaging';

/** What the service's schema is made of: the log, then what its consumers park. */
export const migrations: readonly MigrationSet[] = [eventStoreMigrations, messagingMigrations];
