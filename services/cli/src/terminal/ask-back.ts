import { createInterface } from 'node:readline/promises';

/** Asks whoever sits at the screen; undefined where nobody does. */
export async function askBack(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
