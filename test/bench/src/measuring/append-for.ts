import type { Appending } from '../contestants/appending.ts';
import { aFact } from '../contestants/fact.ts';
import type { Attempt } from './contest.ts';
import { drive } from './drive.ts';
import { newStream } from './new-stream.ts';

/** A stream is left at this length for a new one, as cases end. */
const eventsPerStream = 20;

/** Lets writers append to streams of their own, each at the revision that it left, and gives the appends a second. */
export function appendFor(
  appending: Appending,
  load: { readonly writers: number; readonly events: number; readonly seconds: number },
): Attempt {
  return () => {
    const facts = Array.from({ length: load.events }, (_none, index) => aFact(index));
    const places = Array.from({ length: load.writers }, () => ({ stream: newStream(), revision: 0 }));
    return drive(load.writers, load.seconds, async (writer) => {
      const place = places[writer] ?? { stream: newStream(), revision: 0 };
      await appending(writer, place.stream, place.revision, facts);
      const revision = place.revision + load.events;
      places[writer] = revision < eventsPerStream ? { ...place, revision } : { stream: newStream(), revision: 0 };
    });
  };
}
