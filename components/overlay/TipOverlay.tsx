import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardContent, HideScope } from '../../browser/messages';
import { Launcher } from './Launcher';
import { TipCard } from './TipCard';

interface Props {
  content: CardContent;
  /** Told on arrival and at every change. */
  onState(state: 'launcher' | 'card'): void;
  onAct(tip: string): void;
  onHide(scope: HideScope): void;
}

/**
 * The launcher and, while it is open, the card. Opening by itself never moves focus; opening by the
 * user moves it into the card, and closing gives it back to the launcher.
 */
export function TipOverlay({ content, onState, onAct, onHide }: Props) {
  const [open, setOpen] = useState(content.open);
  const byUser = useRef(false);
  const launcher = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLElement>(null);

  useEffect(() => {
    onState(open ? 'card' : 'launcher');
    if (!byUser.current) return;
    if (open) card.current?.focus();
    else launcher.current?.focus();
  }, [open, onState]);

  const toggle = (next: boolean) => {
    byUser.current = true;
    setOpen(next);
  };

  return (
    <div class={`overlay ${content.corner}`} lang={content.language} dir="ltr">
      {open && (
        <TipCard refTo={card} content={content} onAct={onAct} onClose={() => toggle(false)} onHide={onHide} />
      )}
      <Launcher refTo={launcher} count={content.tips.length} open={open} onToggle={() => toggle(!open)} />
    </div>
  );
}
