export { createJoorSandbox, DEFAULT_ACCOUNT, startJoorSandbox } from './server';
export type { JoorSandbox, RunningJoorSandbox } from './server';
export { Account } from './account';
export type { OrderPatch } from './account';
export type { AccountOptions, ExportState, JoorSandboxOptions, OrderStatus, SandboxOrder } from './types';
