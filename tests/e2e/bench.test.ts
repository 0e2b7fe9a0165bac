/** Checks that the benchmark of the popup measures something. No test depends on the figures. */
import { expect, it } from 'vitest';
import { measurePopups } from '../../bench/popup.ts';
import { popupReport } from '../../bench/popup-report.ts';
import { outputDir } from '../../lab/extension-build.ts';

it('both popups answer a key', async () => {
  const figures = await measurePopups({
    rounds: 1,
    warmUp: 0,
    extensionDir: outputDir('chromium', 'production'),
    say: () => {},
  });
  expect(figures.popups.map(({ name }) => name)).toEqual(['empty Preact popup', 'ours']);
  for (const { warm, cold } of figures.popups) {
    for (const { ready, answered } of [...warm, ...cold]) expect(answered).toBeGreaterThan(ready);
  }
  expect(popupReport(figures).join('\n')).not.toMatch(/NaN|Infinity/);
});
