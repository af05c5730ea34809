/**
 * Lets a number of writers work at once, each one thing after another, until the time is up.
 * @returns things done a second
 */
export async function drive(writers: number, seconds: number, work: (writer: number) => Promise<void>): Promise<number> {
  const started = performance.now();
  const until = started + seconds * 1000;
  let done = 0;
  const writing = async (writer: number) => {
    while (performance.now() < until) {
      await work(writer);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_none, writer) => writing(writer)));
  return (done * 1000) / (performance.now() - started);
}
