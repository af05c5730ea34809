import { columnsIn, filled } from '../map/text-template.ts';
import type { LineContext } from './line-context.ts';
import { textTooLong } from './line-faults.ts';

/** Fills a text from a line's columns, and reports it when it is longer than its place allows. */
export function lineText(
  template: string,
  longest: number,
  { columns, report }: Pick<LineContext, 'columns' | 'report'>,
): string {
  const text = filled(template, columns);
  if (text.length > longest) report(textTooLong(columnsIn(template)[0] ?? template, longest));
  return text;
}
