import type { ChannelKind } from '@attune/contracts';
import { telephoneNumber } from '@attune/privacy';
import { FieldsWrong } from '@attune/service-kit';
import { emailAddress } from './email-address.ts';

interface Given {
  readonly kind: ChannelKind;
  readonly address: string;
  readonly country?: string | undefined;
}

/** The address of a channel in the form in which it is kept. @throws FieldsWrong that says what is wanted, and nothing of what was given */
export function addressGiven({ kind, address, country }: Given): string {
  switch (kind) {
    case 'phone':
    case 'text-message':
      return numberGiven(address, country);
    case 'e-mail':
      return emailAddress(address) ?? wrong('/address', 'an e-mail address, such as name@example.com');
    case 'letter':
      return address;
  }
}

function numberGiven(address: string, country: string | undefined): string {
  // Full-width signs come from East Asian keyboards.
  const typed = address.normalize('NFKC');
  if (country === undefined && !typed.startsWith('+'))
    wrong('/country', 'a number without its country code needs the country whose number it is, such as GB');
  const { e164, extension } =
    telephoneNumber(typed, country) ??
    wrong('/address', 'a telephone number with its country code, such as +44 20 7946 0018, or one of the country that is given');
  if (extension !== undefined) wrong('/address', 'a telephone number without an extension, which no network dials by itself');
  return e164;
}

function wrong(pointer: string, detail: string): never {
  throw new FieldsWrong([{ pointer, detail }]);
}
