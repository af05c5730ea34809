import { describe } from '@jest/globals';
import { busBehaviour, type BusConformanceOptions } from './bus-suite.ts';
import { brokers } from './broker.ts';
import { delivering } from './delivering.ts';
import { newer } from './newer.ts';
import { outages } from './outages.ts';
import { parking } from './parking.ts';
import { severalProcesses } from './several-processes.ts';

/** The behaviours that every bus has, to be called in a spec. Numbers and titles are the same for each adapter. */
export function busConformance(options: BusConformanceOptions): void {
  describe(`conformance: ${options.name} bus`, () => {
    const behaviour = busBehaviour(options);
    delivering(behaviour);
    severalProcesses(behaviour);
    parking(behaviour);
    outages(behaviour);
    newer(behaviour);
    brokers(behaviour);
  });
}
