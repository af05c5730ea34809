import queue from 'kafkajs/src/network/requestQueue/index.js';

/** How soon kafkajs looks again at requests that wait, in milliseconds. */
const [soon, atOnce] = [10, 1];

/**
 * Gives the timers of kafkajs' queue of requests a time that is none in the past: as it asks for them, a queue that is not throttled has
 * one of less than nothing, which is the same as at once, and of which Node 24 warns.
 */
export function mendTimersOfKafkajs(): void {
  queue.prototype.scheduleCheckPendingRequests = function () {
    if (this.throttleCheckTimeoutId !== null) return;
    const throttled = this.throttledUntil - Date.now();
    const wait = throttled > 0 ? throttled : this.pending.length > 0 ? soon : atOnce;
    this.throttleCheckTimeoutId = setTimeout(() => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    }, wait);
  };
}
