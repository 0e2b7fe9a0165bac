import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Corner } from '../../browser/corners';
import type { CardContent, HideScope } from '../../browser/messages';
import { Launcher } from './Launcher';
import { TipCard } from './TipCard';

/** What the overlay reports. */
export interface Handlers {
  /** The card is open with these tips. */
  onMet(portal: string, tips: string[]): void;
  onAct(portal: string, tip: string): void;
  onMove(corner: Corner): void;
  onReport(portal: string, tips: string[]): void;
  onHide(portal: string, scope: HideScope): void;
  /** The page had thrown the overlay out, and it has come back. */
  onReturn(): void;
  /** A pointer has come near: a good moment to notice that the extension is gone. */
  onTouch(): void;
}

/** Filled in by the overlay, to open and close the card as the user would. */
export interface Control {
  open?(): void;
  close?(): void;
}

interface Props {
  content: CardContent;
  host: HTMLElement;
  control: Control;
  handlers: Handlers;
  /** Gives the focus back to the page, where a key had called it from there; false where there is no such place. */
  giveBack(): boolean;
}

/**
 * The launcher and, while it is open, the card. Opening by itself never moves focus and is announced
 * once; opening by the user moves it into the card, and closing gives it back.
 */
export function TipOverlay({ content, host, control, handlers, giveBack }: Props) {
  const [open, setOpen] = useState(content.open);
  const [corner, setCorner] = useState(content.corner);
  const [said, setSaid] = useState('');
  const byUser = useRef(false);
  const launcher = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLElement>(null);
  const { portal } = content;
  const ids = content.tips.map(({ id }) => id);

  useEffect(() => setCorner(content.corner), [content.corner]);
  // A live region reads what changes in it, so it has to be there first.
  useEffect(() => setSaid(i18n.t('tips.announce')), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: tips are met when the card opens; others come with a new key.
  useEffect(() => {
    host.dataset.state = open ? 'card' : 'launcher';
    if (open) handlers.onMet(portal, ids);
    if (!byUser.current) return;
    if (open) card.current?.focus();
    else if (!giveBack()) launcher.current?.focus();
  }, [open]);

  // Firefox stops a script whose extension is gone at once, and leaves what it had drawn. The browser's
  // own popover control, which we prevent while we live, then still takes it out of sight at a click.
  useEffect(() => {
    if (!import.meta.env.FIREFOX) return;
    const buttons = [launcher.current, card.current?.querySelector<HTMLButtonElement>('.close')];
    for (const button of buttons) if (button) button.popoverTargetElement = host;
  });

  const click = (event: Event) => {
    event.preventDefault();
    toggle(!open);
  };
  const toggle = (next: boolean) => {
    byUser.current = true;
    if (open && next) card.current?.focus();
    setOpen(next);
  };
  control.open = () => toggle(true);
  control.close = () => open && toggle(false);

  return (
    <aside
      class={`overlay ${corner}`}
      aria-label={i18n.t('name')}
      lang={content.language}
      dir="ltr"
      onPointerEnter={handlers.onTouch}
    >
      {open && (
        <TipCard
          refTo={card}
          content={content}
          corner={corner}
          onAct={(tip) => handlers.onAct(portal, tip)}
          onMove={(next) => {
            setCorner(next);
            handlers.onMove(next);
          }}
          onReport={() => handlers.onReport(portal, ids)}
          onClose={click}
          onHide={(scope) => handlers.onHide(portal, scope)}
        />
      )}
      <Launcher refTo={launcher} count={ids.length} open={open} onToggle={click} />
      <p class="said" role="status">
        {open && !byUser.current && said}
      </p>
    </aside>
  );
}
