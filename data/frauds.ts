/** Known frauds, words that call for care, and what to do for a person who answered (`data/frauds.yml`). */
import known from 'virtual:data/frauds';

export default known;
