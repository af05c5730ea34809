import { expect, test } from '@jest/globals';
import { readProcessEnvironment } from './process-environment.ts';

test('names each variable that is missing or wrong, and the value of none', () => {
  const read = () => readProcessEnvironment({ ATTUNE_PORT: '70000', ATTUNE_KAFKA: 'nowhere-secret' });
  expect(read).toThrow(/ATTUNE_PORT: [^]*ATTUNE_KAFKA: host:port of brokers/);
  expect(read).not.toThrow(/nowhere-secret/);
});
