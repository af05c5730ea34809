/**
 * The behaviours of the event store by adapter, in words: how many hold, and the numbers of those that do not or that its capabilities
 * excuse it from. One behaviour may take several tests: it holds when none of them failed and at least one ran.
 */
export function behavioursInWords(tested) {
  const adapters = Map.groupBy(tested, ({ adapter }) => adapter);
  return [...adapters].map(([adapter, own]) => {
    const byNumber = [...Map.groupBy(own, ({ number }) => number)].sort(([one], [other]) => one - other);
    const numbers = (wanted) => byNumber.filter(([, tests]) => outcome(tests) === wanted).map(([number]) => number);
    const [held, failed, skipped] = ['held', 'failed', 'skipped'].map(numbers);
    const list = (word, given) => (given.length === 0 ? '' : `, ${given.length} ${word} (${given.join(', ')})`);
    return `${adapter}: ${held.length} of ${byNumber.length} behaviours hold${list('fail', failed)}${list('skipped', skipped)}`;
  });
}

function outcome(tests) {
  const statuses = tests.map(({ status }) => status);
  if (statuses.includes('failed')) return 'failed';
  return statuses.includes('passed') ? 'held' : 'skipped';
}
