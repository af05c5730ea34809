export type { Aggregate } from './aggregate.ts';
export type { CommandContext } from './command-context.ts';
export type { Decided } from './decided.ts';
export { Decisions } from './decisions.ts';
export type { DecisionPorts } from './decision-ports.ts';
export type { OpenStream } from './open-stream.ts';
export type { EventCodec } from './event-codec.ts';
export { idsOf } from './now-of.ts';
export type { ReferenceIds } from './now-of.ts';
