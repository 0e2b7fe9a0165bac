import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/Card.tsx';
import css from '../components/card/card.css?inline';
import { connectCard } from '../guest/card-link.ts';
import type { CardContent } from '../model/tips/messages.ts';

/**
 * The card's page. It is a script of its own, bundled apart from the popup's, because it starts in a page of
 * somebody else's and must be small. It shows nothing before it has got a token that the background knows.
 */
export default defineUnlistedScript(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const link = connectCard((content: CardContent) => {
    document.documentElement.lang = content.language;
    document.title = content.words.title;
    render(<Card content={content} ask={link.ask} />, document.body);
  });
});
