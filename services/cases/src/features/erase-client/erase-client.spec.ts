import { describe, expect, test } from '@jest/globals';
import { given } from '../../specification/given.ts';
import { caseOpened, ids } from '../../specification/pasts.ts';
import { eraseClient } from './erase-client.ts';

const forgetting = { clientIds: [ids.client], ground: 'client-asked' } as const;
const erased = { type: 'ClientErased', ...forgetting } as const;
const more = { ...forgetting, clientIds: [ids.client, ids.unknown] } as const;

describe('erasing a client', () => {
  test('stands in the history, once', () => {
    given(caseOpened).when(eraseClient, forgetting).then(erased);
    given(caseOpened, erased).when(eraseClient, forgetting).then();
  });

  test('stands there again when the client turns out to be known by another id too', () => {
    given(caseOpened, erased)
      .when(eraseClient, more)
      .then({ type: 'ClientErased', ...more });
    expect(given(caseOpened, erased, { type: 'ClientErased', ...more }).state.erased).toEqual([ids.client, ids.unknown]);
  });
});
