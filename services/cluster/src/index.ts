export { startCluster } from './start-cluster.ts';
export type { RunningCluster } from './start-cluster.ts';
