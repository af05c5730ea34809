/** The services that operators maintain, by name, and where each has its own command. A service that is added is added here. */
export const maintainedServices: ReadonlyMap<string, string> = new Map([
  ['cases', 'services/cases/dist/maintenance/main.js'],
  ['contacts', 'services/contacts/dist/maintenance/main.js'],
]);
