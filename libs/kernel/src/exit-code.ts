/** What the commands of Attune end with, so that scripts can tell why. */
export const exitCode = {
  done: 0,
  doneWithFindings: 1,
  wrongUse: 2,
  notReachable: 3,
  refused: 4,
  interrupted: 130,
} as const;
