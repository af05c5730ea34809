import { test } from '@jest/globals';
import type { BrokerFaults, BusFixture } from './bus-fixture.ts';

export interface BusConformanceOptions {
  readonly name: string;
  readonly make: () => Promise<BusFixture & { readonly broker?: BrokerFaults }>;
  /** Whether a broker is there to be hurt; without one what needs it is skipped by name. */
  readonly broker: boolean;
}

export interface BusWorld {
  readonly fixture: BusFixture;
  readonly broker: BrokerFaults;
}

/** Declares one behaviour of the suite, on services of its own. */
export type BusBehaviour = (title: string, run: (world: BusWorld) => Promise<void>, needs?: 'broker') => void;

const timeLimitMs = 120_000;

export function busBehaviour(options: BusConformanceOptions): BusBehaviour {
  return (title, run, needs) => {
    const declare = needs === 'broker' && !options.broker ? test.skip : test;
    declare(
      title,
      async () => {
        const fixture = await options.make();
        try {
          await run({
            fixture,
            get broker() {
              if (fixture.broker === undefined) throw new Error('The fixture has no broker, and the suite was told that it has.');
              return fixture.broker;
            },
          });
        } finally {
          await fixture.close();
        }
      },
      timeLimitMs,
    );
  };
}
