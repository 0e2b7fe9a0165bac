/**
 * What people ask although none of the portals does it (`data/elsewhere/`). Each answer says who does, where
 * that is well known, and that this guide knows nothing more.
 */
import topics from 'virtual:data/elsewhere';

export default topics;
