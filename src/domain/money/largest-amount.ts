import { Exact } from './exact';

/** The largest amount that is read, in yuan. */
export const largestYuan = new Exact('1e12');
