/** A real n8n, started, driven and ended from a script. See startN8n. */
export { ensureN8nHost, installTarball, packProject } from './install';
export { startN8n, type HostOptions, type N8nHost } from './startN8n';
export { withCredentials, type StoredCredential, type StoredWorkflow, type WorkflowJson } from './workflows';
export type { ExecutionResult, ExecutionSummary, Json } from './executions';
export type { DataTableRow } from './dataTables';
export { HostRequestError, OWNER } from './rest';
export { screenshotWorkflow, type ScreenshotOptions } from './screenshot';
