import { exitCode } from '@attune/kernel';

/** Aborted by the first Ctrl-C, so that what is on its way can be finished; the second ends at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const end = () => {
    if (controller.signal.aborted) process.exit(exitCode.interrupted);
    controller.abort();
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  return controller.signal;
}
