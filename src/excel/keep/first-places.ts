import type { FirstPlaces } from '../../jobs/ports/unfinished-run';

/** Places of a sheet that are told one by one. */
const mostPlaces = 5;

/** The first of so many places, each once. */
export function firstPlaces(places: readonly string[]): FirstPlaces {
  const each = [...new Set(places)];
  return { cells: each.slice(0, mostPlaces), more: each.length > mostPlaces };
}
