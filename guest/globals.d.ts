/** True only in builds of mode `e2e`: the shadow root is open, so that tests can look inside. */
declare const __OPEN_ROOT__: boolean;
