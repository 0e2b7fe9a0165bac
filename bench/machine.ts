import { availableParallelism, totalmem, type } from 'node:os';

/** Describes the machine without naming it: "2 cores, 24 GB memory, Linux". */
export function machineClass(): string {
  return `${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB memory, ${type()}`;
}
