const everyMs = 2_000;

/** Says something at most every two seconds. */
export function everyTwoSeconds(
  say: (text: string) => void,
  clock: () => number = () => performance.now(),
): (text: string) => void {
  let saidAt = clock();
  return (text) => {
    const now = clock();
    if (now - saidAt < everyMs) return;
    saidAt = now;
    say(text);
  };
}
