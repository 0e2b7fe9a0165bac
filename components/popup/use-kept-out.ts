import { useEffect, useState } from 'preact/hooks';
import { isKeptOut } from '../../storage/open-tabs.ts';
import type { PageBehind } from '../../storage/page-behind.ts';
import type { TipsBehind } from './tips-behind.ts';

/**
 * The same tips, or that the browser keeps us out of the page, where it does. Looks only after the popup has been
 * drawn, because a page that hangs would not answer.
 */
export function useKeptOut(tips: TipsBehind | null, page: PageBehind | null): TipsBehind | null {
  const { tab, address } = page ?? {};
  const isOn = tips?.state === 'on';
  const [keptOutOf, setKeptOutOf] = useState<string>();
  useEffect(() => {
    if (!isOn || tab === undefined) return;
    let isCurrent = true;
    isKeptOut(tab).then((isOut) => isCurrent && setKeptOutOf(isOut ? address : undefined));
    return () => {
      isCurrent = false;
    };
  }, [isOn, tab, address]);
  return tips && isOn && keptOutOf !== undefined && keptOutOf === address
    ? { ...tips, state: 'kept-out' }
    : tips;
}
