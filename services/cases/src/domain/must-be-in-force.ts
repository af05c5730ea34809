import { RuleBroken } from '@attune/kernel';
import type { Now } from '@attune/kernel';
import type { Consent } from './consents.ts';

/**
 * Refuses to rest on a consent that does not hold today, or that was given for something else: consent is specific (GDPR Art 9(2)(a)).
 * @throws RuleBroken `ConsentUnknown`, `ConsentNotInForce`, `ConsentForAnotherPurpose`
 */
export function mustBeInForce(
  consents: readonly Consent[],
  consentId: string,
  purposes: readonly Consent['purpose'][],
  { date }: Pick<Now, 'date'>,
): void {
  const consent = consents.find((one) => one.consentId === consentId);
  if (consent === undefined) throw new RuleBroken('ConsentUnknown');
  const ranOut = consent.until !== undefined && consent.until < date;
  if (consent.status === 'withdrawn' || ranOut) throw new RuleBroken('ConsentNotInForce');
  if (!purposes.includes(consent.purpose))
    throw new RuleBroken('ConsentForAnotherPurpose', { purpose: consent.purpose, purposes });
}
