import { codeOf, refusals } from '@attune/contracts';
import type { LineResult } from '@attune/contracts';
import type { Fault } from '@attune/history-import';

const titles = new Map(Object.entries(refusals).map(([name, { title }]) => [codeOf(name), title]));

// Said of one request, they are answered by an address; in a file it is other lines that are missing.
const remedies: Readonly<Record<string, string>> = {
  'case-unknown': 'no line opened this case: import the line that opens it, or check the number of the case',
  'debt-unknown': 'no line brought this debt: import the line that brings it',
  'dispute-unknown':
    'no dispute of this case was open: import the line that begins it, or say in the map that it is history otherwise',
};

/** Why the server refused a line, in the form in which a rejects file says it. */
export function refusalFault({ code = 'refused', detail = '', column }: LineResult): Fault<string> {
  const said = { code, problem: titles.get(code) ?? 'the server refused the line', remedy: remedies[code] ?? detail };
  return column === undefined ? said : { ...said, column };
}
