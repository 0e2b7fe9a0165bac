/** One hint with shepherd.js, as in its documentation. */
import Shepherd from 'shepherd.js';
import 'shepherd.js/dist/css/shepherd.css';
import { TARGET, TEXT, TITLE } from '../in-page/hint-text.ts';

const tour = new Shepherd.Tour({ defaultStepOptions: { cancelIcon: { enabled: true } } });
tour.addStep({ title: TITLE, text: TEXT, attachTo: { element: TARGET, on: 'bottom' } });
tour.start();
