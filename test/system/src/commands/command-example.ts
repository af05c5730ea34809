import type { routes } from '@attune/contracts';

/** Ids by the names of parameters; `caseId` and `debtId`, that of its one debt, are always there. */
export type Ids = Readonly<Record<string, string>>;

/** Records something earlier in the case, and gives its id. */
export type Earlier = (name: string, body: object, ids?: Ids) => Promise<string>;

/** One way to call a command, and what follows from it. */
export interface CommandExample {
  /** What must have happened before: gives the ids that the command's path and body need. */
  readonly before?: (earlier: Earlier, ids: Ids) => Promise<Ids>;
  readonly body: (ids: Ids) => object;
  /** A view that shows it, and what it then shows. */
  readonly view: keyof typeof routes;
  readonly shows: object;
  /** The event in the story: its type, and what its sentence says. */
  readonly type: string;
  readonly what: RegExp;
  /** A correction holds at every moment that is asked about; everything else from when it happened. */
  readonly holdsAlways?: true;
}

/** When the command's fact happened, and the earlier ones. */
export const happenedAt = '2024-03-10T12:00:00Z';
export const earlierAt = '2024-02-01T10:30:00Z';
export const openedAt = '2024-01-05T09:00:00Z';
