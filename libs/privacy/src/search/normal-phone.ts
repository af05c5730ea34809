import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A telephone number as ITU-T E.164 writes it; undefined when it is none. An extension is not part of it. */
export function normalPhone(value: string, region?: string): string | undefined {
  const country = region !== undefined && isSupportedCountry(region) ? region : undefined;
  const number = parsePhoneNumberFromString(value, country);
  return number?.isPossible() === true ? number.number : undefined;
}
