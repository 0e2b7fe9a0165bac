/** What people sign in with (`data/credentials.yml`). */
import data from 'virtual:data/pages';

export default data.credentials;
