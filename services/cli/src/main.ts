import { CommanderError } from 'commander';
import { Ended } from './ending/ended.ts';
import { exitCode } from '@attune/kernel';
import { eraseClient } from './erase/erase-client.ts';
import { importHistory } from './import-history/import-history.ts';
import { maintainInstallation } from './maintenance/maintain-installation.ts';
import { maintainService } from './maintenance/maintain-service.ts';
import { program } from './program.ts';
import { tellStory } from './story/tell-story.ts';
import { askBack } from './terminal/ask-back.ts';
import { terminalOf } from './terminal/terminal.ts';
import { signToken } from './token/sign-token.ts';

// Whoever reads our output may stop before the end, as `head` does.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(exitCode.done));

let json = false;
const terminal = (asked: { readonly json: boolean }) => terminalOf((json = asked.json));
const { env } = process;
const attune = program(
  {
    importHistory: (file, asked) => importHistory(file, asked, terminal(asked), env),
    story: (caseId, asked) => tellStory(caseId, asked, terminal(asked), env),
    erase: (clientId, asked) => eraseClient(clientId, asked, terminal(asked), env, askBack),
    token: (asked) => signToken(asked, terminal(asked), env),
    maintain: (service, words, asked) => maintainService(service, words, terminal(asked), env),
    maintainAll: (words, asked) => maintainInstallation(words, terminal(asked), env),
  },
  (code) => {
    process.exitCode = code;
  },
);

try {
  await attune.parseAsync();
} catch (error) {
  process.exitCode = endedBy(error);
}

/** Says why the command ended, and gives its exit code. What nobody expected keeps its stack. */
function endedBy(error: unknown): number {
  if (error instanceof CommanderError)
    return error.code.startsWith('commander.help') && error.exitCode === 0 ? exitCode.done : exitCode.wrongUse;
  if (!(error instanceof Ended)) throw error;
  const { say, record } = terminalOf(json);
  say(error.message);
  record(error.record);
  return error.code;
}
