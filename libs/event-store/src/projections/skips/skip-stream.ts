/** The stream of a tenant in which it stands what operators had a projection leave out. */
export function skipStream(projection: string): string {
  return `projection-${projection}`;
}

/** The type of such an event. Its data begin with `version`, `partition` and `eventId`; its schema is the contracts'. */
export const skipType = 'ProjectionEventSkipped';
