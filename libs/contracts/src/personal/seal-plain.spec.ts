import { expect, test } from '@jest/globals';
import { sealPlain } from './seal-plain.ts';

test('each plain field is sealed where it stands, and nothing else is touched', () => {
  const body =
    '{"words":{"plain":"It has been a bad month."},"feeling":2,"debts":[{"reference":{"plain":{"number":"N-1"}}}],"a/b":{"plain":null}}';
  const sealed = sealPlain(body, (value, pointer) => `${pointer} ${JSON.stringify(value)}`);
  expect(JSON.parse(sealed)).toEqual({
    words: { sealed: '/words "It has been a bad month."' },
    feeling: 2,
    debts: [{ reference: { sealed: '/debts/0/reference {"number":"N-1"}' } }],
    'a/b': { sealed: '/a~1b null' },
  });
  expect(Object.keys(JSON.parse(sealed) as object)).toEqual(['words', 'feeling', 'debts', 'a/b']);
});
