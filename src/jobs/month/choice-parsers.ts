import { nullable } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { constants } from '../../cells/parse/constants';
import { number, string } from '../../cells/parse/plain-values';
import { record } from '../../cells/parse/record';
import { refine } from '../../cells/parse/refine';
import { reportChoices } from '../../reports/report';
import { chosenSums, chosenTypes, columnRoles } from '../../ledger/reading-choices';

export const columnRole = constants(...columnRoles);

export const dateOrder = constants('mdy', 'dmy');

export const decimalMark = constants('point', 'comma');

export const monthDay = constants('first', 'last');

/** A word of a column of types. */
export const typeWord = refine(string, 'a word', (word) => word !== '' && word.length <= 40);

export const chosenType = constants(...chosenTypes);

/** What words of types mean, as many as a column may hold. */
export const typeChoices = refine(record(typeWord, chosenType), 'a hundred words at most', (types) => Object.keys(types).length <= 100);

/** The heading of a column of sums. */
export const sumHeading = refine(string, 'a heading', (heading) => heading !== '' && heading.length <= 120);

export const chosenSum = constants(...chosenSums);

/** Whether columns of sums are taken off what is left, as many as a ledger may have. */
export const sumChoices = refine(record(sumHeading, chosenSum), 'fifty headings at most', (sums) => Object.keys(sums).length <= 50);

/** Days from the invoice date to the due date (R12e). */
export const creditDays = refine(number, 'whole days, at most 720', (days) => Number.isInteger(days) && days >= 0 && days <= 720);

/** The 0-based column of a sheet that plays a role, or null for none. */
export const chosenColumn = nullable(refine(number, 'a column', (column) => Number.isInteger(column) && column >= 0));

/** Roles with a column of their own each: a column read as two amounts would count its money twice, or away. */
export const columnChoices = refine(record(columnRole, chosenColumn), 'each column once', (columns) => {
  const chosen = Object.values(columns).filter((column) => column !== null);
  return new Set(chosen).size === chosen.length;
});

/** Which reports of a month: one at least, none twice. */
export const chosenReports = refine(
  array(constants(...reportChoices)),
  'one report at least, none twice',
  (chosen) => chosen.length > 0 && new Set(chosen).size === chosen.length,
);

/** The moment that what is made bears as 编制时间. */
export const preparedAt = refine(string, 'yyyy-mm-dd hh:mm', (moment) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(moment));
