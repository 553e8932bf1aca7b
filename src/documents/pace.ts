/**
 * Called between two pieces of long work with how much of it is done: whoever runs it tells the user, lets the page breathe, and throws to
 * stop it. Nothing is left behind by work that is stopped.
 */
export type Pace = (done: number, total: number) => void | Promise<void>;

/** At most so many letters are merged between two calls of a `Pace`, … */
export const lettersBetweenPauses = 20;
/** … and, where they are long, no more than hold so many rows together, but for one letter that is longer alone. */
export const rowsBetweenPauses = 800;
