/** What the plans for life events are made of (`plan` in `data/life-events.yml`); for the page of plans only. */
import data from 'virtual:data/plans';

export default data;
