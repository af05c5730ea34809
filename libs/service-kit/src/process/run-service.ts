import { ProjectionRunner } from '@attune/event-store';
import { kafkaBus, type KafkaOptions, KafkaSender, publisher, topicOf } from '@attune/messaging';
import type { DynamicModule } from '@nestjs/common';
import { tokenVerifier } from '../callers/token-verifier.ts';
import type { ServiceConfig } from '../config/service-config.ts';
import { logger } from '../logging/logger.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { OnTrouble } from '../runtime/trouble.ts';
import { onSignal } from './on-signal.ts';
import { readProcessEnvironment } from './process-environment.ts';
import { serve } from './serve.ts';
import { troubleIn } from './trouble-in.ts';

/** A domain service, as a process of its own runs it. */
export interface RunService<Runtime extends ServiceRuntime> {
  /** In its log lines. */
  readonly name: string;
  readonly start: (config: ServiceConfig, onTrouble: OnTrouble) => Promise<Runtime>;
  readonly module: (runtime: Runtime) => DynamicModule;
}

/**
 * Runs a service as this process: its configuration comes from the environment, its log is published to Kafka, what the others record comes
 * from there. A signal ends it in order. What stands in the way of a start is told in a line, and the process ends with 1.
 */
export async function runService<Runtime extends ServiceRuntime>({ name, start, module }: RunService<Runtime>): Promise<void> {
  try {
    const { service: config, host, port, brokers } = readProcessEnvironment(process.env);
    // Named before the log is: what it says first is whose it is.
    const ends: (() => Promise<unknown>)[] = [];
    const log = logger(name, config.logLevel);
    const runtime = await start(config, troubleIn(log));
    ends.push(runtime.stop);
    const kafka: KafkaOptions = { brokers, clientId: runtime.schema };
    const sender = new KafkaSender(kafka);
    const publishing = publishingOf(runtime, topicOf(runtime.schema, kafka), sender, troubleIn(log));
    ends.push(() => publishing.stop().then(() => sender.close()));
    const app = await serve({
      runtime,
      module: module(runtime),
      bus: kafkaBus(kafka),
      verify: tokenVerifier(config.issuers),
      log,
    });
    ends.push(() => app.close());
    await app.listen(port, host);
    onSignal(async () => {
      for (const end of ends.reverse()) await end();
    });
  } catch (error) {
    process.stderr.write(`The service could not start. ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

function publishingOf(
  { schema, ports: { store }, followed: views }: ServiceRuntime,
  topic: string,
  sender: KafkaSender,
  { onStopped }: OnTrouble,
) {
  const runner = new ProjectionRunner({ store, views, projections: [publisher(schema, topic, sender)], onStopped });
  runner.start();
  return runner;
}
