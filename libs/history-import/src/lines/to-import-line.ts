import type { Fault } from '../fault.ts';
import type { FaultyLine } from '../faulty-record.ts';
import type { ImportMap } from '../map/import-map.ts';
import { columnsIn } from '../map/text-template.ts';
import type { SourceRecord } from '../source-record.ts';
import { readMoment } from '../values/read-moment.ts';
import { buildCommand } from './build-command.ts';
import type { ImportLine } from './import-line.ts';
import { lineAmounts } from './line-amounts.ts';
import type { LineContext } from './line-context.ts';
import { columnEmpty } from './line-faults.ts';
import { lineText } from './line-text.ts';
import { matchingRule } from './matching-rule.ts';
import { withoutPersonal } from './without-personal.ts';

/**
 * Makes of a record what a map says: commands, or none when it is to be kept as history. Everything that is wrong with the
 * record is given at once.
 * @param key what the line is known by, from `LineKeys`.
 */
export function toImportLine({ line, columns }: SourceRecord, map: ImportMap, key: string): ImportLine | FaultyLine {
  const faults: Fault[] = [];
  const report = (fault: Fault) => void faults.push(fault);
  const reference = { creditor: needed(map.case.creditor), number: needed(map.case.number) };
  const activity = needed(`{${map.activity}}`);
  const occurredAt = moment();
  const { byColumn, money, faults: moneyFaults } = lineAmounts(columns, map.money);
  faults.push(...moneyFaults);
  const rule = matchingRule(activity, columns, map);
  const context: LineContext = { columns, reference, amounts: byColumn, report };
  const commands = (rule?.do ?? []).map((template) => buildCommand(template, context));
  if (faults.length > 0) return { line, key, columns, faults: withoutPersonal(faults, map) };
  const otherwise = rule?.otherwise ?? 'reject';
  return { line, key, reference, occurredAt, activity, commands, otherwise, attributes: columns, money };

  function needed(template: string): string {
    const text = lineText(template, 200, { columns, report });
    for (const column of columnsIn(template)) {
      if ((columns[column] ?? '').trim() === '') report(columnEmpty(column, 'a line must have it'));
    }
    return text;
  }

  function moment(): string {
    const value = columns[map.time.column];
    if (value === undefined) report(columnEmpty(map.time.column, 'a line must say when it happened'));
    const read = value === undefined ? '' : readMoment(value, map.time);
    if (typeof read === 'string') return read;
    report(read);
    return '';
  }
}
