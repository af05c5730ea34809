import type { DatabaseRoles } from '@attune/event-store';
import { WrongUse } from '../wrong-use.ts';

/** The names of the roles that get rights, from the environment; none where none is named. @throws WrongUse when only some are */
export function rolesIn(environment: NodeJS.ProcessEnv): { readonly roles?: DatabaseRoles } {
  const {
    ATTUNE_WRITER_ROLE: writer,
    ATTUNE_READER_ROLE: reader,
    ATTUNE_FOLLOWER_ROLE: follower,
  }: Readonly<Record<string, string | undefined>> = environment;
  if (writer === undefined && reader === undefined && follower === undefined) return {};
  if (writer !== undefined && reader !== undefined && follower !== undefined) return { roles: { writer, reader, follower } };
  throw new WrongUse('Name all three of ATTUNE_WRITER_ROLE, ATTUNE_READER_ROLE and ATTUNE_FOLLOWER_ROLE, or none.');
}
