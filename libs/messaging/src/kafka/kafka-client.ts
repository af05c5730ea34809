import { Kafka, logLevel } from 'kafkajs';
import type { KafkaOptions } from './kafka-options.ts';
import { mendTimersOfKafkajs } from './timers-of-kafkajs.ts';

mendTimersOfKafkajs();

/**
 * A client of the cluster. It logs nothing by itself: what goes wrong reaches whoever asked, or readiness. Requests are tried again for
 * about ten seconds, so that a broker that changes its leader, or has only just started, is no outage.
 */
export function kafkaClient({ brokers, clientId }: KafkaOptions): Kafka {
  return new Kafka({
    brokers: [...brokers],
    clientId,
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 8 },
  });
}
