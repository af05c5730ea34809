import type { Route } from '../route.ts';
import type { JsonObject } from './json.ts';

/** The parts of the documentation, in the order in which they stand there. */
export const tags = [
  { name: 'Cases', description: 'A case from its opening to its end, and who looks after it.' },
  { name: 'The person', description: 'How the client feels, what the client needs, and what protects the client.' },
  { name: 'Debts', description: 'What is owed, and what the client disputes.' },
  { name: 'History', description: 'Everything that happened, in order, with corrections and what was kept from elsewhere.' },
  { name: 'Imports', description: 'The bulk way in for a past.' },
  { name: 'API keys', description: 'Credentials for systems.' },
] as const satisfies readonly JsonObject[];

type Tag = (typeof tags)[number]['name'];

const nouns: Readonly<Record<string, Tag>> = {
  debts: 'Debts',
  disputes: 'Debts',
  'check-ins': 'The person',
  hardships: 'The person',
  'hardship-reviews': 'The person',
  'support-needs': 'The person',
  consents: 'The person',
  'breathing-spaces': 'The person',
  representatives: 'The person',
  history: 'History',
  corrections: 'History',
  stories: 'History',
  imports: 'Imports',
  'api-keys': 'API keys',
};

/** The part that a route belongs to, by the nouns in its path. */
export function tagOf({ path }: Pick<Route, 'path'>): Tag {
  const tagged = path.split('/').find((step) => Object.hasOwn(nouns, step));
  return (tagged === undefined ? undefined : nouns[tagged]) ?? 'Cases';
}
