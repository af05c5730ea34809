import { Command, Option } from 'commander';
import { ErasureGround, roles } from '@attune/contracts';
import type { ImportAsked } from './import-history/import-history.ts';
import type { EraseAsked } from './erase/erase-client.ts';
import type { StoryAsked } from './story/tell-story.ts';
import type { TokenAsked } from './token/sign-token.ts';
import { examples } from './examples.ts';
import type { Json } from './json.ts';
import { operatorCommands } from './maintenance/operator-commands.ts';

/** What each command does once it is understood; gives the exit code. */
export interface Commands {
  readonly importHistory: (file: string, asked: ImportAsked & Json) => Promise<number>;
  readonly story: (caseId: string, asked: StoryAsked & Json) => Promise<number>;
  readonly erase: (clientId: string, asked: EraseAsked & Json) => Promise<number>;
  readonly token: (asked: TokenAsked & Json) => Promise<number>;
  readonly maintain: (service: string, words: readonly string[], asked: Json) => Promise<number>;
  readonly maintainAll: (words: readonly string[], asked: Json) => Promise<number>;
}

/** The command line: every command with its words. `onEnd` is told how one ended. */
export function program(commands: Commands, onEnd: (code: number) => void): Command {
  const attune = new Command('attune')
    .description('The command line of Attune: bring histories in, read stories, maintain what is kept.')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(give --help to see how)')
    .exitOverride()
    .addHelpText('after', examples.attune);
  const json = () => new Option('--json', 'results as JSON lines on stdout, the last being the sum').default(false);
  const tenant = () => new Option('--tenant <name>', 'ask as another tenant than the server was started for');
  const ending = async (work: Promise<number>) => {
    onEnd(await work);
  };

  attune
    .command('import')
    .description('bring an organisation’s past in')
    .command('history')
    .description(
      'make case histories of an event log (CSV or XES, gzipped or not), as a map says; the same lines again add nothing',
    )
    .argument('<file>', 'the event log')
    .requiredOption('--map <map>', 'the map: which activity becomes what (YAML)')
    .option('--dry-run', 'say what would happen, record nothing', false)
    .option(
      '--rejects <file>',
      'where lines go that do not go in (default: FILE.rejects.csv, or the next free FILE.rejects-2.csv …)',
    )
    .addOption(tenant())
    .addOption(json())
    .addHelpText('after', examples.importHistory)
    .action((file: string, asked: ImportAsked & Json) => ending(commands.importHistory(file, asked)));

  attune
    .command('story')
    .description('tell the whole story of a case')
    .argument('<case>', 'the id of the case')
    .option('--as-of <moment>', 'what was known then: a moment, a date, or a mark that a write answered')
    .option('--effective-at <moment>', 'what had happened by then: a moment or a date')
    .addOption(tenant())
    .addOption(json())
    .addHelpText('after', examples.story)
    .action((caseId: string, asked: StoryAsked & Json) => ending(commands.story(caseId, asked)));

  attune
    .command('erase')
    .description('erase what is personal about a client, for good; asks before it does')
    .argument('<client>', 'the id of the client')
    .addOption(new Option('--ground <ground>', 'why (default: client-asked)').choices(ErasureGround.options))
    .option('--confirm <code>', 'the confirmation that the first answer gave: erases without asking at the screen')
    .addOption(tenant())
    .addOption(json())
    .addHelpText('after', examples.erase)
    .action((clientId: string, asked: EraseAsked & Json) => ending(commands.erase(clientId, asked)));

  attune
    .command('token')
    .description('sign a token with this installation’s key and print it; no server needs to run')
    .addOption(new Option('--role <role>', 'whose permissions it has').choices(roles).default('adviser'))
    .addOption(new Option('--tenant <name>', 'of which tenant (default: the one the server was started for)'))
    .option('--sub <id>', 'who it is for: an opaque id (default: the role and a 1)')
    .option('--scope <permissions>', 'only these of the role’s permissions, with blanks between')
    .option('--client <id>', 'the client that a token of the role client speaks for')
    .option('--ttl <time>', 'how long it is good for: 15m, 8h, 7d', '8h')
    .addOption(json())
    .addHelpText('after', examples.token)
    .action((asked: TokenAsked & Json) => ending(commands.token(asked)));

  for (const declare of operatorCommands) {
    declare(attune, {
      json,
      maintain: (service, words, { json: asJson }) => ending(commands.maintain(service, words, { json: asJson })),
      maintainAll: (words, { json: asJson }) => ending(commands.maintainAll(words, { json: asJson })),
    });
  }

  return attune;
}
