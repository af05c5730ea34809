import type { LedgerFaultKind, VerifyReport } from '@attune/event-store';

const inWords: Readonly<Record<LedgerFaultKind, string>> = {
  'event-differs': 'the event is not the one that the tree holds',
  'event-missing': 'the event is not there any more',
  'before-the-first': 'an event was put in before the first',
  'position-doubled': 'two events have this position',
  'revision-out-of-order': 'it does not follow from the last event of its stream',
  'time-falls': 'it was recorded earlier than the event before it',
  'command-missing': 'no command is on record that wrote it',
  'leaf-missing': 'the tree does not hold it, though it was there already',
  'tree-differs': 'the nodes of the tree do not follow from its leaves',
};

/** What a check found, for programs and for people. @param seconds that it took */
export function verdictOf(
  { events, leaves, root, fault }: VerifyReport,
  seconds: number,
): { readonly record: Readonly<Record<string, unknown>>; readonly text: string } {
  const rate = Math.round(events / Math.max(seconds, 0.001));
  const speed = `${seconds.toFixed(1)} s, ${String(rate)} events a second.`;
  const measured = { events, covered: leaves, seconds: Number(seconds.toFixed(3)), eventsPerSecond: rate };
  if (fault !== undefined) {
    const position = fault.position.toString();
    const what = fault.kinds.map((kind) => inWords[kind]).join('; ');
    return {
      record: { equal: false, fault: { position, kinds: fault.kinds }, ...measured },
      text:
        `NOT as it was written: the first such place is position ${position}: ${what}.\n` +
        `Nothing was changed. Keep the database as it is, and compare that place with your backups. ${speed}`,
    };
  }
  const hex = root?.toString('hex') ?? '';
  const beyond = events - leaves;
  const newest = beyond > 0 ? ` The newest ${String(beyond)} will be in the tree in a moment.` : '';
  return {
    record: { equal: true, root: hex, ...measured },
    text: `All ${String(events)} events are as they were written.${newest}\nRoot over ${String(leaves)}: ${hex}\n${speed}`,
  };
}
