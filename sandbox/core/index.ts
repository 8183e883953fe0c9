export { listen } from './listen';
export type { RunningServer } from './listen';
export { createFaults } from './faults';
export type { Fault, FaultKind, Faults } from './faults';
export { createCallLog, noteCall } from './callLog';
export type { CallLog, LoggedCall } from './callLog';
