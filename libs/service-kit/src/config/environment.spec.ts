import { readEnvironment } from './environment.ts';

const key = Buffer.alloc(32, 1).toString('base64url');
const least = {
  ATTUNE_DATABASE_WRITER: 'postgres://writer@db/attune',
  ATTUNE_DATABASE_READER: 'postgres://reader@db/attune',
  ATTUNE_DATABASE_FOLLOWER: 'postgres://follower@db/attune',
  ATTUNE_OWN_JWKS: 'http://gateway/.well-known/jwks.json',
  ATTUNE_FINGERPRINT_KEY: key,
  ATTUNE_REFERENCE_KEY: key,
  ATTUNE_VAULT: 'postgres://vault@db/vault',
  ATTUNE_MASTER_KEYS: key,
};

it('takes the master key that wraps first, then those that only open', () => {
  const keys = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64url')).join(',');
  const { masters } = readEnvironment({ ...least, ATTUNE_MASTER_KEYS: keys }).vault;
  expect(masters.map(({ id }) => id)).toHaveLength(2);
  expect(masters[0].id).toBe(readEnvironment(least).vault.masters[0].id);
  expect(() => readEnvironment({ ...least, ATTUNE_MASTER_KEYS: 'c2VjcmV0' })).toThrow(/ATTUNE_MASTER_KEYS: (?!.*c2VjcmV0)/);
});

it('trusts the own issuer alone where no other is named', () => {
  expect(readEnvironment(least).issuers).toMatchObject([
    { issuer: 'attune', audience: 'attune', claimNames: { tenant: 'tenant' } },
  ]);
});

it('has an address of the database for each role', () => {
  expect(readEnvironment(least).database).toEqual({
    writer: 'postgres://writer@db/attune',
    reader: 'postgres://reader@db/attune',
    follower: 'postgres://follower@db/attune',
  });
});

it('trusts an outside issuer beside it, with its names of the claims', () => {
  const outside = { ATTUNE_ISSUER: 'https://login', ATTUNE_JWKS: 'https://login/keys', ATTUNE_CLAIM_TENANT: 'org' };
  expect(readEnvironment({ ...least, ...outside }).issuers).toMatchObject([
    { issuer: 'attune', claimNames: { tenant: 'tenant' } },
    { issuer: 'https://login', keys: new URL('https://login/keys'), claimNames: { tenant: 'org' } },
  ]);
});

it('names what is missing or wrong, never a value', () => {
  const read = () => readEnvironment({ ...least, ATTUNE_DATABASE_READER: undefined, ATTUNE_REFERENCE_KEY: 'c2VjcmV0' });
  expect(read).toThrow(/ATTUNE_DATABASE_READER: .*\n {2}ATTUNE_REFERENCE_KEY: a key has at least 32 bytes/);
  expect(read).not.toThrow(/c2VjcmV0/);
});

it('asks for the keys of an outside issuer', () => {
  expect(() => readEnvironment({ ...least, ATTUNE_ISSUER: 'https://login' })).toThrow('ATTUNE_JWKS');
});
