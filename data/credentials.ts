/** What people sign in with (`data/credentials.yml`). */
import credentials from 'virtual:data/credentials';

export default credentials;
