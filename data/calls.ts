/** What to say on the phone, by the id of the task (`call` in `data/tasks/`). */
import calls from 'virtual:data/calls';

export default calls;
