export { GatewayModule } from './gateway.module.ts';
export type { GatewayConfig } from './gateway-config.ts';
export { startGateway } from './start-gateway.ts';
export type { Gateway } from './start-gateway.ts';
export type { Signing } from './api-keys/signing.ts';
export type { ServiceInProcess, Target, Targets } from './forwarding/target.ts';
export { migrations as gatewayMigrations, schema as gatewaySchema } from './migrations.ts';
