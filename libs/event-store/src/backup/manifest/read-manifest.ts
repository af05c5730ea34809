import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failureCode } from '@attune/kernel';
import { z } from 'zod';
import { BackupRefused } from '../backup-refused.ts';
import { manifestDigest } from './manifest-digest.ts';
import { formatVersion, Manifest } from './manifest.ts';
import { manifestName } from './write-manifest.ts';

const Versioned = z.object({ format: z.number() });
const Sealed = z.looseObject({ sha256: z.string() });

/** Reads the manifest in a folder. @throws BackupRefused `NoBackup`, `NewerFormat` or `Damaged` */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  const text = await textOf(path);
  const written = parsed(text, path);
  const versioned = Versioned.safeParse(written);
  if (versioned.success && versioned.data.format > formatVersion) {
    const { format } = versioned.data;
    throw new BackupRefused(
      'NewerFormat',
      `${path} is of format ${String(format)}, made by a newer Attune; this one reads up to ${String(formatVersion)}. Restore it with that one.`,
    );
  }
  const sealed = Sealed.safeParse(written);
  if (!sealed.success) throw new BackupRefused('Damaged', `${path} is not as it was written: it has no SHA-256 of its own.`);
  const { sha256, ...said } = sealed.data;
  if (manifestDigest(said) !== sha256)
    throw new BackupRefused('Damaged', `${path} is not as it was written: its SHA-256 is another.`);
  const manifest = Manifest.safeParse(said);
  if (manifest.success) return manifest.data;
  throw new BackupRefused('Damaged', `${path} is not as it was written (${manifest.error.issues[0]?.path.join('.') ?? ''}).`);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (failureCode(error) !== 'ENOENT' && failureCode(error) !== 'ENOTDIR') throw error;
    throw new BackupRefused('NoBackup', `There is no backup: ${path} is missing. One that was interrupted has none.`);
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupRefused('Damaged', `${path} is not as it was written.`);
  }
}
