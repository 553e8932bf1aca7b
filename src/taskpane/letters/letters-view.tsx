import { loadedView } from '../parts/loaded-view';

/** 催款函: its views are a file of their own. */
export const LettersView = loadedView(() => import(/* webpackChunkName: "letters-view" */ './letters-tab'));
