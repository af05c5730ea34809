import { expect, test } from '@jest/globals';
import { RuleBroken } from './rule-broken.ts';

test('a refusal carries its code and its facts, and nothing else in its message', () => {
  const refusal = new RuleBroken('CaseNotOpen', { status: 'closed' });
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal).toMatchObject({ name: 'RuleBroken', code: 'CaseNotOpen', facts: { status: 'closed' }, message: 'CaseNotOpen' });
  expect(new RuleBroken('CaseUnknown').facts).toEqual({});
});
