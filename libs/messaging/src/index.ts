export { embeddedBus, type EmbeddedBusOptions } from './embedded/embedded-bus.ts';
export { messagingMigrations } from './parking/messaging-migrations.ts';
export type { Asked, ParkedKey, ParkedName } from './parking/parked-key.ts';
export type { Parking } from './parking/parking.ts';
export { postgresParking } from './parking/postgres-parking.ts';
export type { Consumer } from './port/consumer.ts';
export type { Message } from './port/message.ts';
export type { Consumption, MessageBus } from './port/message-bus.ts';
export type { Reaction } from './port/reaction.ts';
