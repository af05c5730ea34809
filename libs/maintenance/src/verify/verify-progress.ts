const everyMs = 2000;

/** Tells every two seconds how far the check is, and how fast it is going. */
export function progressTo(
  say: (text: string) => void,
  clock: () => number = () => performance.now(),
): (events: number, total: number) => void {
  let [toldAt, told] = [clock(), 0];
  return (events, total) => {
    const now = clock();
    if (now - toldAt < everyMs) return;
    const rate = Math.round(((events - told) / (now - toldAt)) * 1000);
    [toldAt, told] = [now, events];
    say(`${String(events)} of ${String(total)} events, ${String(rate)} a second`);
  };
}
