let streams = 0;

/** A name that no stream of this run has had. */
export function newStream(): string {
  streams += 1;
  return `debt-${process.pid.toString(36)}-${String(streams)}`;
}
