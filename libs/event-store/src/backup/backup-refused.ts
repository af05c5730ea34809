export type BackupRefusal =
  | 'Busy'
  | 'FolderTaken'
  | 'NothingToKeep'
  | 'NoBackup'
  | 'NewerFormat'
  | 'Damaged'
  | 'Incomplete'
  | 'NotSealed'
  | 'OtherKeys'
  | 'OtherTables'
  | 'NotEmpty';

/** A backup that cannot be made, or one that cannot be restored here. Nothing was changed. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  readonly code: BackupRefusal;

  constructor(code: BackupRefusal, message: string) {
    super(message);
    this.code = code;
  }
}
