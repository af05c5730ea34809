import { refusal } from '../http/refusal.ts';

/** How the gateway's own routes refuse. */
export const gatewayRefusals = {
  ApiKeyUnknown: refusal(404, 'No such API key', 'There is no API key with this id.'),
  ScopeUnknown: refusal(409, 'The scope is not known', '{scope} is not a permission that the role {role} has.'),
} as const;
