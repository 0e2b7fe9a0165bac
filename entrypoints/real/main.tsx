/** Says whose the addresses, senders and numbers of a message are. Keeps and sends nothing of it. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pictures.css';
import '../../components/frame/frame.css';
import '../../components/frame/fields.css';
import '../../components/real/real.css';
import { i18n } from '#i18n';
import { Real } from '../../components/real/Real.tsx';
import { drawPage } from '../../components/shared/page.tsx';
import { language } from '../../storage/language.ts';

drawPage(i18n.t('real.title'), <Real language={language()} />);
