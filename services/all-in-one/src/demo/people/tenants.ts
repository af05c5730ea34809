import type { CheckInWords } from '../words/check-in-words.ts';
import { checkInWords } from '../words/check-in-words.ts';
import { ofTheNorth, ofTheSouth } from '../words/creditors.ts';
import type { Creditor } from '../words/creditors.ts';

/** An organisation of the demonstration. */
export interface DemoTenant {
  readonly name: string;
  readonly clients: number;
  readonly currency: string;
  readonly creditors: readonly Creditor[];
  readonly advisers: readonly string[];
  readonly languages: readonly CheckInWords[];
}

const advisers = (count: number) => Array.from({ length: count }, (_, index) => `adviser-${String(index + 1)}`);

export const demoTenants: readonly DemoTenant[] = [
  { name: 'demo', clients: 800, currency: 'GBP', creditors: ofTheSouth, advisers: advisers(12), languages: checkInWords },
  { name: 'demo-north', clients: 200, currency: 'EUR', creditors: ofTheNorth, advisers: advisers(4), languages: checkInWords },
];
