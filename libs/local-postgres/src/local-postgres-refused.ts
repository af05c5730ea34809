export type LocalPostgresRefusal =
  | 'NoBinaries' // none exist for this machine, or they are not installed
  | 'NoAccount' // root, and neither `postgres` nor `nobody` to run it as
  | 'NotOurs' // a folder or file belongs to another user
  | 'NotData' // something other than PostgreSQL's data lies in the folder
  | 'OtherVersion' // the data were made by another major version
  | 'PasswordUnknown' // the data are there, their password isn't
  | 'AlreadyRunning' // another process runs it on the same data
  | 'Failed'; // PostgreSQL itself refused; the message carries its words

/** Why a local PostgreSQL doesn't start, with what to do about it in the message. */
export class LocalPostgresRefused extends Error {
  readonly code: LocalPostgresRefusal;

  constructor(code: LocalPostgresRefusal, message: string) {
    super(message);
    this.name = 'LocalPostgresRefused';
    this.code = code;
  }
}
