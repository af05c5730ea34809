import { eventStoreMigrations, streamView } from '@attune/event-store';
import type { MaintainedService } from '../maintained-service.ts';

/** A service for specs: its log lies in a schema of its name, and each of its views counts the events of every stream. */
export function smallService(name: string, ...views: readonly string[]): MaintainedService {
  return {
    name,
    schema: name,
    migrations: [eventStoreMigrations],
    views: views.map((view) =>
      streamView({
        name: view,
        version: 1,
        table: tableOf(view),
        key: ['tenant', 'stream'],
        rows: (history) => [{ events: history.length }],
      }),
    ),
    viewsModule: new URL(import.meta.url),
    code: [new URL('./', import.meta.url)],
  };
}

/** The statement that makes the table of one of its views. */
export function smallTable({ schema }: MaintainedService, view: string): string {
  return `create table ${schema}.${tableOf(view)} (tenant text, stream text, events int not null, primary key (tenant, stream))`;
}

function tableOf(view: string): string {
  return view.replaceAll('-', '_');
}
