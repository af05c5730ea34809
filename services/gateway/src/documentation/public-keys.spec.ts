import { publicKeys } from './public-keys.ts';

it('refuses to show a private key', () => {
  expect(() => publicKeys({ keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'x', d: 'd' }] })).toThrow('private');
  expect(() => publicKeys({ keys: [{ kty: 'oct', k: 'k' }] })).toThrow('private');
});

it('shows what is public', () => {
  const keys = [{ kty: 'OKP', crv: 'Ed25519', x: 'x' }];
  expect(publicKeys({ keys })).toEqual({ keys });
});
