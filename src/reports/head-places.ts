/** The line under a sheet's title and day that repeats its tie-out (R12). */
export const tieLineRow = 2;
/** Where the head ends: the header of a sheet's first table, or whatever comes first. */
export const headRows = tieLineRow + 3;
/** The columns that are repeated on every printed page hold what every page must say; the rest begins after them. */
export const headTitleColumns = 2;
