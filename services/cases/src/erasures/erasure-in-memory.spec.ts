import { memoryEventStore } from '@attune/event-store';
import { memoryVault } from '@attune/privacy';
import { erasureBehaviours } from './specification/erasure-behaviours.ts';

erasureBehaviours('memory', () => {
  const [store, vault] = [memoryEventStore(), memoryVault()];
  return Promise.resolve({
    store,
    vault,
    close: async () => {
      await store.close();
      await vault.close();
    },
  });
});
