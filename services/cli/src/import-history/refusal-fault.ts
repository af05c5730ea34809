import { codeOf, refusals } from '@attune/contracts';
import type { LineResult } from '@attune/contracts';
import type { Fault } from '@attune/history-import';

const titles = new Map(Object.entries(refusals).map(([name, { title }]) => [codeOf(name), title]));

/** Why the server refused a line, in the form in which a rejects file says it. */
export function refusalFault({ code = 'refused', detail = '', column }: LineResult): Fault<string> {
  const said = { code, problem: titles.get(code) ?? 'the server refused the line', remedy: detail };
  return column === undefined ? said : { ...said, column };
}
