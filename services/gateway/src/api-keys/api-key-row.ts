import type { MakeApiKey } from '@attune/contracts';

/** An API key as it is kept. */
export interface ApiKeyRow {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  readonly role: MakeApiKey['role'];
  readonly scope: readonly string[] | null;
  readonly fingerprint: string;
  readonly madeAt: Date;
  readonly revokedAt: Date | null;
}
