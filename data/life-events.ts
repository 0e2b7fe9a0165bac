/** Events that open a window for changes (`data/life-events.yml`). */
import data from 'virtual:data/pages';

export default data.lifeEvents;
