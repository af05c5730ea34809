const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

// What somebody else wrote may hold commands to the terminal, or turn the direction of what comes after it.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text that somebody wrote, as it can be shown on a screen: without control characters, and a line that is written from right to
 * left kept apart from what stands around it (first strong isolate U+2068 … U+2069, Unicode Annex 9).
 */
export function readable(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replace(control, '\ufffd').replace(direction, '').split('\n');
  return lines.map((line) => (rightToLeft.test(line) ? `\u2068${line}\u2069` : line)).join('\n');
}
