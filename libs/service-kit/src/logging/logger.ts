import { pino } from 'pino';
import type { Logger } from 'pino';

/** A log of one service: JSON lines on standard error, so that standard output stays for answers. Bodies never reach it. */
export function logger(service: string, level: string): Logger {
  return pino({ name: service, level, base: { service } }, pino.destination(2));
}
