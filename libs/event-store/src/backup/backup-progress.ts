/** How far a backup or a restore has come. */
export interface BackupProgress {
  readonly phase: 'copying' | 'checking' | 'restoring';
  /** `schema.table`, or the file that is being checked. */
  readonly what: string;
  /** Of this table: rows where rows are copied, else bytes. `total` is what they will come to, 0 where nobody knows yet. */
  readonly done: number;
  readonly total: number;
}

export type OnBackupProgress = (progress: BackupProgress) => void;
