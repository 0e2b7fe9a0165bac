import { availableParallelism, totalmem, type } from 'node:os';

/** What figures depend on, without naming the machine: "2 cores, 24 GB memory, Linux". */
export function machineClass(): string {
  return `${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB memory, ${type()}`;
}
