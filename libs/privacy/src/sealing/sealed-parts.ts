const form = /^v1\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{38,})$/;

/** The parts of a sealed text; undefined when it is none. Text that base64url would read alike, but not write so, is none. */
export function sealedParts(sealed: string): { readonly keyId: string; readonly box: Buffer } | undefined {
  const [, keyId, text] = form.exec(sealed) ?? [];
  if (keyId === undefined || text === undefined) return undefined;
  const box = Buffer.from(text, 'base64url');
  return box.toString('base64url') === text ? { keyId, box } : undefined;
}
