import { relative } from 'node:path';
import { run } from '../workspace/run.ts';

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** Lints files of a workspace with its own configuration. Gives each file's complaints, `rule: message`. */
export async function lint(folder: string, files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { stdout, stderr } = await run(folder, 'node_modules/eslint/bin/eslint.js', '--format', 'json', ...files);
  if (!stdout.startsWith('[')) throw new Error(`eslint gave no result: ${stderr}`);
  const results = JSON.parse(stdout) as readonly FileResult[];
  return new Map(
    results.map(({ filePath, messages }) => [
      relative(folder, filePath),
      messages.map(({ ruleId, message }) => `${ruleId ?? 'eslint'}: ${message}`),
    ]),
  );
}
