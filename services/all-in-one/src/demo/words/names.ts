/** Names of people who speak for clients; nobody in particular. */
export const invented: readonly string[] = [
  'Amara Whitfield',
  'Jonas Ekdal',
  'Leila Haddad',
  'Tomasz Wierzba',
  'Rukhsana Mirza',
  'Noam Peled',
  'Grace Okafor',
  'Mei Tanaka-Reid',
  'Iker Salaberria',
];
