import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Room } from '../room/room.ts';
import { runAs } from './run-as.ts';
import type { Server } from './server.ts';
import { settingFlags } from './settings.ts';

const keptLines = 20;

/** Starts PostgreSQL once, on one port. Gives the server, or the words with which it refused. */
export function launch(room: Room, port: number, settings?: Readonly<Record<string, string>>): Promise<Server | string> {
  const { dataDir, binaries, account } = room;
  // A group of its own: Ctrl-C at a terminal reaches the starter, which ends the server after those who use it.
  const child = spawn(binaries.postgres, ['-D', dataDir, ...settingFlags(port, settings)], {
    ...runAs(account),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const words: string[] = [];
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('close', () => {
      resolve(words.join('\n'));
    });
  });
  const ready = new Promise<Server>((resolve) => {
    createInterface(child.stderr).on('line', (line) => {
      words.push(line);
      if (words.length > keptLines) words.shift();
      if (line.includes('ready to accept connections')) resolve({ process: child, pid: child.pid ?? 0, port, gone });
    });
  });
  return Promise.race([ready, gone]);
}
