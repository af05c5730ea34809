import { ask } from '../specification/ask.ts';
import { runningGateway } from '../specification/running-gateway.ts';

const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';

it('says so when the database is not there, and goes on where it is not needed', async () => {
  const gateway = await runningGateway('process', { database: { writer: nowhere, reader: nowhere } });
  try {
    const key = `attune_7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10_${'a'.repeat(43)}`;
    expect(await ask(gateway, '/v1/cases', { token: key })).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect((await ask(gateway, '/v1/cases', { token: await gateway.token('adviser') })).status).toBe(200);
    expect(await ask(gateway, '/health/ready')).toMatchObject({ status: 503, body: { detail: 'It waits for database.' } });
  } finally {
    await gateway.stop();
  }
});
