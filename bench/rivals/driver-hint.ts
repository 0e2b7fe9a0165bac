/** One hint with driver.js, as in its documentation. */
import { driver } from 'driver.js';
import 'driver.js/dist/driver.css';
import { TARGET, TEXT, TITLE } from '../in-page/hint-text.ts';

driver().highlight({ element: TARGET, popover: { title: TITLE, description: TEXT } });
