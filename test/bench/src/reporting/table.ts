import type { Row } from '../measuring/row.ts';

/** The rows as a table of Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, ours, floor, peer, empty, ratios }) => [
    name,
    figure(ours),
    figure(floor),
    figure(peer),
    ratio(ratios.floor),
    ratio(ratios.peer),
    empty === undefined ? '' : `${figure(empty)} (${ratio(ratios.empty)})`,
  ]);
  const all = [['bench', 'ours', 'floor', 'emmett', '× floor', '× emmett', 'on an empty log'], ...lines];
  const widths = all[0]?.map((_head, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const [head = [], ...body] = all;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function figure(value: number | undefined): string {
  if (value === undefined) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function ratio(value: number | undefined): string {
  return value === undefined ? '–' : value.toPrecision(value < 1 ? 2 : 3);
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
