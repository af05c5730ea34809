export { installationFile, readInstallation, writeInstallation } from './installation.ts';
export type { Installation } from './installation.ts';
export { keyMarks } from './key-marks.ts';
export { localIssuer } from './local-issuer.ts';
export type { LocalIssuer, TokenClaims } from './local-issuer.ts';
export { masterSecrets, newMasterSecret } from './master-secrets.ts';
export { secret } from './secret.ts';
