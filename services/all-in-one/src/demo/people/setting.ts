import { plusDays } from '@attune/kernel';
import type { PlainDate } from '@attune/kernel';
import type { DemoTenant } from './tenants.ts';
import type { Random } from './random.ts';

/** The frame in which the stories of one case are told. Days are counted from its opening, which is day 0. */
export interface Setting {
  readonly tenant: DemoTenant;
  readonly random: Random;
  readonly clientId: string;
  /** The case's number within the tenant. */
  readonly number: string;
  readonly opened: PlainDate;
  /** How many days the case has been open, up to the last day told or to its end. */
  readonly days: number;
  readonly adviser: string;
  readonly handover?: { readonly day: number; readonly to: string };
}

/** The date of a day of the case. */
export function dateOn({ opened }: Setting, day: number): PlainDate {
  return plusDays(opened, day);
}

/** A moment within the working hours of a day of the case. */
export function momentOn(setting: Setting, day: number): string {
  const minutes = setting.random.between(9 * 60, 17 * 60);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${dateOn(setting, day)}T${hour ?? ''}:${minute ?? ''}:00Z`;
}

/** Who looks after the case on a day. */
export function adviserOn({ adviser, handover }: Setting, day: number): string {
  return handover !== undefined && day > handover.day ? handover.to : adviser;
}
