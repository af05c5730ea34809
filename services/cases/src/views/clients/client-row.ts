import { EntitySchema } from 'typeorm';

/** A client in the stream of a case. */
export interface ClientRow {
  readonly tenant: string;
  readonly stream: string;
  readonly client_id: string;
  readonly case_id: string;
}

export const ClientRows = new EntitySchema<ClientRow>({
  name: 'case_clients',
  columns: {
    tenant: { type: 'text', primary: true },
    stream: { type: 'text', primary: true },
    client_id: { type: 'uuid', primary: true },
    case_id: { type: 'uuid' },
  },
});
