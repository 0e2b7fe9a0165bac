/** happy-dom has no idle callbacks; this fake runs them at once. */
globalThis.requestIdleCallback = (run) => {
  run({ didTimeout: false, timeRemaining: () => 50 });
  return 0;
};
globalThis.cancelIdleCallback = () => {};
