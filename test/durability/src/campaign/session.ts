import pg from 'pg';

/** A connection that may break at any moment; whoever uses it next is told. */
export async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: 'campaign' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Whether the server takes connections now. */
export async function accepts(url: string): Promise<boolean> {
  try {
    const client = await connect(url);
    await client.end();
    return true;
  } catch {
    return false;
  }
}
