/** A CloudEvent 1.0 in the binary mode of the Kafka protocol binding: attributes are headers, the data is the value. */
export interface CloudEvent {
  readonly headers: Readonly<Record<string, string>>;
  readonly data: Buffer;
}
