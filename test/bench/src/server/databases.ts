import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { dropRoles } from '../contestants/our-schema.ts';

/** Databases that are made for a bench and dropped after it. */
export class Databases {
  readonly #server: string;
  readonly #made: string[] = [];

  constructor(server: string) {
    this.#server = server;
  }

  /** @returns the superuser's address of a new, empty database */
  async make(): Promise<string> {
    const name = `bench_${randomBytes(4).toString('hex')}`;
    await this.#say(`create database ${name}`);
    this.#made.push(name);
    const url = new URL(this.#server);
    url.pathname = `/${name}`;
    return url.href;
  }

  async drop(): Promise<void> {
    for (const name of this.#made.splice(0)) await this.#say(`drop database if exists ${name} with (force)`);
    // Another run on the same server may still need them.
    await this.#say(dropRoles).catch(() => undefined);
    // What one bench has left to be written out is not to fall into the next one's time.
    await this.#say('checkpoint');
  }

  async #say(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.#server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}
