export * from './all-portals';
export * from './all-tasks';
