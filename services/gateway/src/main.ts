import { onSignal } from '@attune/service-kit';
import { readGatewayEnvironment } from './gateway-environment.ts';
import { startGateway } from './start-gateway.ts';

try {
  const { config, host, port } = await readGatewayEnvironment(process.env);
  const { app, stop } = await startGateway(config);
  await app.listen(port, host);
  onSignal(stop);
} catch (error) {
  process.stderr.write(`The gateway could not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
