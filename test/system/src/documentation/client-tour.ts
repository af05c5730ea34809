/**
 * A program that knows of Attune what its generated types say, and nothing else: it is type-checked against them and then run. Kept as
 * text, for the types that it imports are made of `/openapi.json` when the test runs.
 */
export const clientTour = `
import createClient from 'openapi-fetch';
import type { components, paths } from './api.ts';

const [baseUrl = '', token = ''] = process.argv.slice(2);
const api = createClient<paths>({ baseUrl, headers: { authorization: \`Bearer \${token}\` } });
const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });

function must<Data>({ data, error }: { readonly data?: Data; readonly error?: unknown }): Data {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
}

const amount = { amount: 12_000, currency: 'GBP' };
const opened = must(
  await api.POST('/v1/cases', {
    params: { header: key() },
    body: { reference: { creditor: 'Northern Water', number: crypto.randomUUID() }, debts: [{ creditor: 'Northern Water', kind: 'water bill', amount }] },
  }),
);
const path = { caseId: opened.id };
const checkIn: components['schemas']['CheckInRequest'] = { feeling: 2, readiness: 'not-now', heardOn: 'phone', words: 'Not a good week.' };
must(await api.POST('/v1/cases/{caseId}/check-ins', { params: { path, header: key() }, body: checkIn }));
const disclosed = must(
  await api.POST('/v1/cases/{caseId}/hardships', { params: { path, header: key() }, body: { kind: 'job-loss', reviewOn: '2098-01-01' } }),
);

const list = must(await api.GET('/v1/cases', { params: { query: { clientId: opened.clientId, since: disclosed.at } } }));
const debts = must(await api.GET('/v1/cases/{caseId}/debts', { params: { path, query: { asOf: disclosed.at } } }));
const owed: number | undefined = debts.debts[0]?.owed.amount;
const story = must(await api.GET('/v1/stories/{caseId}', { params: { path } }));

const refused = await api.POST('/v1/cases/{caseId}/reopening', { params: { path, header: key() }, body: { reason: 'Why not' } });
const code: string | undefined = refused.error?.code;

// @ts-expect-error a feeling is a number
const wrong: components['schemas']['CheckInRequest']['feeling'] = 'fine';

console.log(
  JSON.stringify({
    wrong,
    listed: list.items.map(({ inHardship, feeling }) => ({ inHardship, feeling })),
    owed,
    told: story.entries.map(({ type }) => type),
    code,
  }),
);
`;
