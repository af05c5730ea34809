import type { Row } from '../measuring/row.ts';

const [width, left, right, lineHeight, top] = [900, 300, 70, 34, 44];
const colours = { floor: '#4c72b0', peer: '#dd8452' } as const;
const words = { floor: 'times the floor', peer: 'times emmett' } as const;

/** The rows' ratios as bars of an SVG, on a logarithmic scale; 1 is where ours and theirs are equal. */
export function plot(rows: readonly Row[]): string {
  const ratios = rows.flatMap(({ ratios: { floor, peer } }) => [floor, peer]).filter((ratio) => ratio !== undefined);
  const low = Math.floor(Math.log10(Math.min(1, ...ratios)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(1, ...ratios))));
  const x = (ratio: number) => left + ((Math.log10(ratio) - low) / (high - low)) * (width - left - right);
  const bottom = top + rows.length * lineHeight;
  const marks = Array.from({ length: high - low + 1 }, (_none, index) => 10 ** (low + index));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(bottom + 30)}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    ...(['floor', 'peer'] as const).flatMap((who, index) => [
      `<rect x="${String(left + index * 150)}" y="14" width="12" height="12" fill="${colours[who]}"/>`,
      text(left + index * 150 + 18, 24, words[who]),
    ]),
    ...marks.flatMap((mark) => [
      `<line x1="${place(x(mark))}" x2="${place(x(mark))}" y1="${String(top - 6)}" y2="${String(bottom)}" stroke="${mark === 1 ? '#333' : '#ddd'}"/>`,
      text(x(mark), bottom + 18, String(Number(mark.toPrecision(1))), 'middle'),
    ]),
    ...rows.flatMap((row, index) => bars(row, top + index * lineHeight, x)),
    '</svg>',
    '',
  ].join('\n');
}

function bars({ name, ratios }: Row, y: number, x: (ratio: number) => number): readonly string[] {
  const bar = (who: keyof typeof colours, offset: number) => {
    const ratio = ratios[who];
    if (ratio === undefined) return [];
    const [from, to] = [Math.min(x(1), x(ratio)), Math.max(x(1), x(ratio))];
    return [
      `<rect x="${place(from)}" y="${String(y + offset)}" width="${place(to - from)}" height="11" fill="${colours[who]}"/>`,
      text(to + 4, y + offset + 10, String(ratio)),
    ];
  };
  return [text(left - 10, y + 18, name, 'end'), ...bar('floor', 2), ...bar('peer', 15)];
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end' = 'start'): string {
  const safe = words.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  return `<text x="${place(x)}" y="${String(y)}" text-anchor="${anchor}">${safe}</text>`;
}

function place(value: number): string {
  return value.toFixed(1);
}
