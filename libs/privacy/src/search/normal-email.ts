import { domainToASCII } from 'node:url';

/**
 * An e-mail address in lower case, its domain as DNS knows it; undefined when it is none.
 * RFC 5321 lets a host tell `Ada@` from `ada@`, and none does. Dots and `+tags` count: only some hosts ignore them,
 * and to find the wrong person is worse than to find nobody.
 */
export function normalEmail(value: string): string | undefined {
  const [, local, domain] = /^([^\s@]+)@([^\s@]+)$/u.exec(value.trim()) ?? [];
  if (local === undefined || domain === undefined) return undefined;
  const host = domainToASCII(domain.replace(/\.$/, ''));
  return host === '' ? undefined : `${local.toLowerCase()}@${host}`;
}
