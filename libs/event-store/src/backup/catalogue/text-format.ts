import type { ClientBase } from 'pg';

/** Lets COPY write and read the same text everywhere, and fail rather than leave rows out that a policy hides. */
export async function fixTextFormat(client: ClientBase): Promise<void> {
  await client.query(`set local datestyle to 'ISO, YMD'; set local intervalstyle to 'iso_8601'; set local timezone to 'UTC';
    set local client_encoding to 'UTF8'; set local bytea_output to 'hex'; set local extra_float_digits to 1;
    set local row_security to off; set local statement_timeout to 0; set local idle_in_transaction_session_timeout to 0`);
}
