import { z } from 'zod';
import { timePattern } from '../values/time-pattern.ts';
import { ActivityRules } from './activity-rules.ts';
import { ColumnName } from './column-name.ts';
import { MoneyColumns } from './money-columns.ts';
import { TextTemplate } from './text-template.ts';

const zone = 'offset (the value has it), or an IANA zone such as Europe/Rome';

const FileForm = z.strictObject({
  delimiter: z.enum([',', ';', 'tab'], { error: "',' or ';' or tab" }).optional(),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'windows-1250'], {
      error: 'one of utf-8, utf-16le, utf-16be, windows-1252, iso-8859-15, windows-1250',
    })
    .optional(),
});

const TimeForm = z.strictObject({
  column: ColumnName,
  zone: z.string().refine(isZone, zone).default('offset'),
  format: z
    .string()
    .transform((text, context) => {
      const pattern = timePattern(text);
      if (pattern === undefined)
        context.addIssue({ code: 'custom', message: 'a pattern of YYYY, MM, DD, HH, mm, ss, such as DD/MM/YYYY HH:mm' });
      return pattern ?? z.NEVER;
    })
    .optional(),
});

/** How an organisation's event log becomes case histories. Its YAML form is described in this library's README. */
export const ImportMap = z.strictObject({
  log: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a name of small letters, digits and hyphens: part of what each line is known by'),
  file: FileForm.default({}),
  case: z.strictObject({ number: TextTemplate, creditor: TextTemplate }),
  time: TimeForm,
  activity: ColumnName,
  money: MoneyColumns.optional(),
  personal: z.array(ColumnName).default([]),
  activities: z.record(z.string().min(1), ActivityRules),
});
export type ImportMap = z.output<typeof ImportMap>;

function isZone(name: string): boolean {
  try {
    return name === 'offset' || new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
