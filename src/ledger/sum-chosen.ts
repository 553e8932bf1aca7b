import { readHeading } from '../tables/read-heading';
import type { ChosenSum, ReadingChoices } from './reading-choices';

/**
 * What the user has said of a column of sums by its heading, brackets and units apart: 质保金(5%) is 质保金; undefined where nothing was said.
 */
export function sumChosen(sums: ReadingChoices['sums'], headings: readonly string[]): ChosenSum | undefined {
  return Object.entries(sums ?? {}).find(([heading]) => headings.includes(readHeading(heading).text))?.[1];
}

/** A heading as the user is asked of it. */
export function sumHeading(heading: string): string {
  return heading.split(/[（(【[，,;；、]/)[0]?.trim() || heading;
}
