import type { ErasureAnswer } from '@attune/contracts';

/** What an erasure would do, or has done. */
export function erasureInWords({ clientId, clientIds, cases, sealedFields, status, erasedAt }: ErasureAnswer): string {
  const others = clientIds.filter((id) => id !== clientId);
  const known = others.length === 0 ? '' : `, known as ${others.join(', ')} too`;
  const lines = cases.map((caseId) => `  case ${caseId}`);
  const fields = `${String(sealedFields)} personal field${sealedFields === 1 ? '' : 's'}`;
  const head =
    status === 'erased'
      ? `Client ${clientId}${known}: erased${erasedAt === undefined ? '' : ` at ${erasedAt}`}. Nobody can read their ${fields} any more.`
      : `Client ${clientId}${known}: ${fields} would become unreadable for good. The histories stay, and still prove what was done.`;
  return [head, ...lines].join('\n');
}
