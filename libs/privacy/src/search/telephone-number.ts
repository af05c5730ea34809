import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A telephone number as ITU-T E.164 writes it, and the extension that was typed behind it. */
export interface TelephoneNumber {
  readonly e164: string;
  readonly extension?: string;
}

/**
 * Reads a telephone number however it was typed. Its length must be possible in its numbering plan; whether its digits are given out
 * already is not asked, for plans change faster than libraries.
 * @param region whose number it is (ISO 3166), where it may be without a country code
 * @returns undefined when it is none
 */
export function telephoneNumber(value: string, region?: string): TelephoneNumber | undefined {
  const country = region !== undefined && isSupportedCountry(region) ? region : undefined;
  const number = parsePhoneNumberFromString(value, country);
  if (number?.isPossible() !== true) return undefined;
  return { e164: number.number, ...(number.ext === undefined ? {} : { extension: number.ext }) };
}
