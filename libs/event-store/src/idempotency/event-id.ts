const pattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(0|[1-9]\d{0,8})$/;

/** The id of a command's event: the command's id and its ordinal from 0. */
export function eventIdOf(commandId: string, ordinal: number): string {
  return `${commandId}.${String(ordinal)}`;
}

/** Reads an event id back; undefined when the text is none. */
export function parseEventId(eventId: string): { readonly commandId: string; readonly ordinal: number } | undefined {
  const [, commandId, ordinal] = pattern.exec(eventId) ?? [];
  return commandId === undefined ? undefined : { commandId, ordinal: Number(ordinal) };
}
