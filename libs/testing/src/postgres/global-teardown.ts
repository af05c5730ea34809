import { running } from './running.ts';

/** After a Jest run: takes away the server that the setup started. */
export default async function globalTeardown(): Promise<void> {
  await running.server?.stop();
}
