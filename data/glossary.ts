/** Words and acronyms of the portals (`data/glossary.yml`). The term stays English; the meaning does not. */
import terms from 'virtual:data/glossary';

export default terms;
