export type { BackupProgress, OnBackupProgress } from './backup-progress.ts';
export { BackupRefused, type BackupRefusal } from './backup-refused.ts';
export { backup, type BackupOptions, vaultFolder } from './making/backup.ts';
export type { Manifest } from './manifest/manifest.ts';
export type { ChangeBody, RestoredEvent } from './restoring/change-body.ts';
export { restore, type RestoreOptions } from './restoring/restore.ts';
