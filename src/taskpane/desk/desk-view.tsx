import { loadedView } from '../parts/loaded-view';

/** 催收: its views are a file of their own. */
export const DeskView = loadedView(() => import(/* webpackChunkName: "desk-view" */ './work-tab'));
