/** How to reach a cluster, and what its topics are called. */
export interface KafkaOptions {
  /** `host:port` of some of the brokers. */
  readonly brokers: readonly string[];
  /** Names this process to the brokers. */
  readonly clientId: string;
  /** What the names of topics and groups begin with; `attune` unless given. */
  readonly prefix?: string;
}

export const defaultPrefix = 'attune';

/** The topic of a service's events. */
export function topicOf(service: string, { prefix = defaultPrefix }: Pick<KafkaOptions, 'prefix'>): string {
  return `${prefix}.${service}.v1`;
}

/** Where bytes go that are no message. */
export function deadLetterTopic({ prefix = defaultPrefix }: Pick<KafkaOptions, 'prefix'>): string {
  return `${prefix}.dead-letters.v1`;
}
