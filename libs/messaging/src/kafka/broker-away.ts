/** The broker is away, or does not want to hear us now: an outage, as its code tells. */
export class BrokerAway extends Error {
  override readonly name = 'BrokerAway';
  readonly code = 'ECONNABORTED';
}
