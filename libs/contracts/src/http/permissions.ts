/** What a caller may do. Each route names the one that it needs. */
export const permissions = [
  'cases:read',
  'cases:write',
  'cases:import',
  'contacts:read',
  'contacts:write',
  'clients:erase',
  'words:read',
  'notes:read',
  'identity:read',
  'api-keys:write',
] as const;

export type Permission = (typeof permissions)[number];

export const roles = ['integration', 'adviser', 'compliance', 'operator', 'client'] as const;

export type Role = (typeof roles)[number];

/** The one table of who may do what. A token's scope can only narrow it. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  integration: ['cases:read', 'cases:write', 'cases:import', 'contacts:read', 'contacts:write', 'identity:read'],
  adviser: ['cases:read', 'cases:write', 'contacts:read', 'contacts:write', 'words:read', 'notes:read', 'identity:read'],
  compliance: ['cases:read', 'contacts:read', 'clients:erase', 'words:read', 'notes:read', 'identity:read'],
  operator: ['api-keys:write'],
  // Only on routes that say `client: 'own'`, and only for the client's own cases.
  client: ['cases:read', 'cases:write', 'contacts:read', 'contacts:write', 'words:read', 'identity:read'],
};

/** The scope that lets an integration act for a client (`Attune-On-Behalf-Of`). */
export const actForClients = 'act-for-clients';
