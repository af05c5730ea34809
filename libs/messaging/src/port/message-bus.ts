import type { Consumer } from './consumer.ts';

/** Brings what services record to those who react: at least once, in order of each key, from the very first event on. */
export interface MessageBus {
  /** Lets a consumer follow the services that its reactions name. Of several processes that do, one gets each message. */
  consume(consumer: Consumer): Consumption;
}

/** A consumer at work. */
export interface Consumption {
  /** Ends it; what is being handled is finished or done again by whoever goes on. */
  stop(): Promise<void>;
  /** Why it does not go on though it should, for readiness; undefined while all is well. */
  trouble(): string | undefined;
}
