/** Events that open a window for changes (`data/life-events.yml`). */
import events from 'virtual:data/lifeEvents';

export default events;
