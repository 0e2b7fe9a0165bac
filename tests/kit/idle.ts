/** happy-dom has no idle time: here the browser is always idle. */
globalThis.requestIdleCallback = (run) => {
  run({ didTimeout: false, timeRemaining: () => 50 });
  return 0;
};
globalThis.cancelIdleCallback = () => {};
