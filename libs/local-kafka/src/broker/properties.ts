/** Logs of the broker: warnings and worse, to its own output. */
export const log4j = `rootLogger.level=WARN
rootLogger.appenderRef.o.ref=OUT
appender.o.type=Console
appender.o.name=OUT
appender.o.layout.type=PatternLayout
appender.o.layout.pattern=[%d] %p %m (%c)%n
`;

/** One broker that is its own controller, on loopback. No topic is ever made by accident, and nothing is kept for a time only. */
export function serverProperties({
  port,
  controllerPort,
  data,
}: {
  readonly port: number;
  readonly controllerPort: number;
  readonly data: string;
}): string {
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${String(controllerPort)}`,
    listeners: `PLAINTEXT://127.0.0.1:${String(port)},CONTROLLER://127.0.0.1:${String(controllerPort)}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${String(port)}`,
    'inter.broker.listener.name': 'PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': data,
    'auto.create.topics.enable': 'false',
    'log.retention.ms': '-1',
    'offsets.retention.minutes': '5256000',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '3',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
