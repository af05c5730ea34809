export type { LocalKafka, LocalKafkaOptions } from './local-kafka.ts';
export { startLocalKafka } from './start-local-kafka.ts';
export { freePorts } from './broker/free-ports.ts';
