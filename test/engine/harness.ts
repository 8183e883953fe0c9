/**
 * Runs this package's nodes through n8n's own engine (n8n-core), without a server or database: real expressions,
 * real HTTP helper, real credential injection, real error outputs. Nodes are named without the package prefix.
 */
export { loadPackage, type LoadedPackage } from './harness/loadPackage';
export { createCredentialStore, type CredentialStore, type CredentialValues } from './harness/credentials';
export { runNode, type NodeRun, type RunNodeOptions } from './harness/runNode';
export { createPoller, runPoll, type PollEngine, type Poller, type PollOptions, type PollRun } from './harness/runPoll';
export { testCredential, type CredentialTestResult } from './harness/testCredential';
export { listOptions, searchList, mappingColumns, type MethodOptions } from './harness/callMethod';
