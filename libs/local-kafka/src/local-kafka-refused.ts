/** The broker can't run here, and what to do about it. */
export class LocalKafkaRefused extends Error {
  override readonly name = 'LocalKafkaRefused';
  readonly code: 'JavaMissing' | 'MavenMissing' | 'JarsNotFetched' | 'BrokerEnded' | 'BrokerSilent';

  constructor(code: LocalKafkaRefused['code'], what: string) {
    super(what);
    this.code = code;
  }
}
