/** Command ids are lower-case UUIDs. */
export const commandIdPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
