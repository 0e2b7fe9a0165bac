/**
 * What people ask although none of the portals does it (`data/elsewhere/`). Each answer says who does, where
 * that is well known, and that this guide knows nothing more.
 */
import data from 'virtual:data/pages';

export default data.topics;
