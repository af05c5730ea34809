import { domainToASCII } from 'node:url';

// RFC 5322 §3.2.3 (dot-atom), with the letters of every script as RFC 6531 allows them. Quoted names are refused: nobody has one.
const local = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const domainForm = /^[\p{L}\p{M}\p{N}.-]+$/u;

/**
 * An e-mail address with its domain as DNS knows it; undefined when it is none. Checked are its form and the lengths of RFC 5321 §4.5.3.1
 * (64 octets before the sign, 254 in all); whether it reaches anybody only a message tells.
 */
export function emailAddress(value: string): string | undefined {
  const text = value.trim();
  const at = text.lastIndexOf('@');
  const [name, given] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1).replace(/\.$/, '')];
  if (!local.test(name) || Buffer.byteLength(name) > 64 || !domainForm.test(given)) return undefined;
  const domain = domainToASCII(given);
  const labels = domain.split('.');
  // A last label of digits would be an address of a machine (RFC 3696 §2).
  const isDomain = labels.length > 1 && labels.every((one) => label.test(one)) && !/^\d+$/.test(labels.at(-1) ?? '');
  const address = `${name}@${domain}`;
  return isDomain && Buffer.byteLength(address) <= 254 ? address : undefined;
}
