import { percentile } from './statistics.ts';

/** Between two appends that are timed, in milliseconds: the way of the one is to be over before the next sets out. */
const pause = 5;

/**
 * Times one thing after another, while other writers may be at work, each as fast as it gets answers.
 * @returns the 99th percentile, in milliseconds
 */
export async function timeAppends(
  count: number,
  timed: (number: number) => Promise<unknown>,
  load: { readonly writers: number; readonly work: (writer: number) => Promise<unknown> } = {
    writers: 0,
    work: () => Promise.resolve(),
  },
): Promise<number> {
  let working = true;
  const busy = async (writer: number) => {
    while (working) await load.work(writer);
  };
  const loads = Array.from({ length: load.writers }, (_none, writer) => busy(writer));
  const times: number[] = [];
  try {
    for (let number = 0; number < count; number += 1) {
      const started = performance.now();
      await timed(number);
      times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } finally {
    working = false;
    await Promise.all(loads);
  }
  return percentile(times, 0.99);
}
