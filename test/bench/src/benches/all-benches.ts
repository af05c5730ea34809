import type { Bench } from '../measuring/bench.ts';
import type { Sizes } from '../measuring/sizes.ts';
import { append } from './append.ts';
import { appendToView } from './append-to-view.ts';
import { growthOfAppend, growthOfView } from './growth.ts';
import { hotStream } from './hot-stream.ts';
import { load } from './load.ts';
import { rebuilding } from './rebuild.ts';

/** In the order of the table. */
export function allBenches({ growth }: Sizes): readonly Bench[] {
  return [
    append(1, 1),
    append(1, 8),
    append(1, 32),
    append(1, 128),
    append(10, 1),
    append(10, 8),
    append(10, 16),
    append(10, 32),
    append(10, 128),
    hotStream,
    load,
    rebuilding,
    appendToView(0),
    appendToView(32),
    ...growth.map(growthOfAppend),
    ...growth.map(growthOfView),
  ];
}
