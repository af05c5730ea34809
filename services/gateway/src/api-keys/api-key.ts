import { createHash, createHmac } from 'node:crypto';

const form = /^attune_[0-9a-f-]{36}_[\w-]{43}$/;

/** An API key: its id, and an HMAC-SHA-256 of it that nobody without the secret can make. The same id gives the same key again. */
export function apiKeyOf(id: string, secret: Uint8Array): string {
  return `attune_${id}_${createHmac('sha256', secret).update(id).digest('base64url')}`;
}

/** What is kept of an API key. A plain hash will do, for there are 256 bits to guess. */
export function hashOf(apiKey: string): Uint8Array {
  return createHash('sha256').update(apiKey).digest();
}

/** Whether a bearer token says that it is an API key. */
export function saysApiKey(token: string): boolean {
  return token.startsWith('attune_');
}

/** Whether a text has the form of an API key; what hasn't needs no look into the table. */
export function isApiKey(text: string): boolean {
  return form.test(text);
}
