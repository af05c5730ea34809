import { newMasterSecret, readInstallation } from '@attune/installation';
import { folder } from '../connection/folder.ts';
import { notReachable } from '../ending/not-reachable.ts';

/** Makes a new master key for the installation here; it wraps from the next start on. @returns what to do next */
export function makeMasterKey(environment: NodeJS.ProcessEnv): string {
  const kept = folder(environment);
  if (readInstallation(kept) === undefined)
    throw notReachable(`No server was started here (${kept} says nothing). Start one with npm start.`);
  newMasterSecret(kept);
  return 'A new master key is there, and the one until now still opens. Start the server again, then give attune vault rotate.';
}
