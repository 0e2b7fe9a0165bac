/** Sites that are no portal of ours but are known by name (`data/sites.yml`). Exact hosts only. */
import sites from 'virtual:data/known-sites';

export default sites;
