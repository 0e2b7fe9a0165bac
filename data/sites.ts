/** Sites that are no portal of ours but are known by name (`data/sites.yml`). Exact hosts only. */
import sites from 'virtual:data/sites';

export default sites;
