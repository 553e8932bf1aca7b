import { a1Of } from '../../cells/a1';
import type { CellPlace } from '../../cells/cell-place';
import { isUnreadable, type PolicyCellFault, type PolicySheetUnreadable } from '../../policy/sheet/policy-cell-fault';
import { policyHeadings } from '../../policy/sheet/sheet-headings';
import { expectations } from './expectations';
import type { PolicyTexts } from './zh-CN';
import { choiceNames, columnNames, settingName } from './setting-words';

const language = 'en-US';
const mostNamed = 3;
const mostHeadings = 6;
const mostUnknown = 20;

/** What the policy sheet says, and what is said of it, in English. */
export const policyEnUS: PolicyTexts = {
  language,
  sheetName: 'Policy',
  note: 'Change the column Value: everything made from then on follows it. A value that is not understood is named with its cell, never replaced by a default in silence. Without its row a setting has its default. Columns, notes and the order of rows are yours; please keep the column Key.',
  units: {
    days: 'days',
    months: 'months',
    hours: 'o’clock',
    count: 'number',
    dailyRate: 'a day',
    share: 'share',
    percent: 'a year',
    points: 'points',
    weight: 'weight',
    factor: 'times',
    cents: 'yuan',
    day: 'date',
    yesNo: 'Yes / No',
    choice: 'choice',
    text: 'text',
    table: 'table',
  },
  freeRow: '(to add)',
  fault: (fault) => (isUnreadable(fault) ? unreadable(fault) : `"${settingName(fault.path, language)}" ${why(fault)}`),
  badPolicy: (faults) =>
    `The policy sheet is wrong in ${faults.length === 1 ? 'one place' : `${faults.length} places`}, nothing was done: ${faults
      .slice(0, mostNamed)
      .map((fault) => `${cell(fault.place)} ${policyEnUS.fault(fault)}`)
      .join('; ')}${faults.length > mostNamed ? '; and so on' : ''}. Please put it right and try again`,
  defaultsUsed: (paths) =>
    `Not on the policy sheet, and at their defaults (${paths.length}): ${paths.map((path) => settingName(path, language)).join('; ')}`,
  unknownRows: (rows) =>
    `Rows of the policy sheet that no setting is known by, not used (${rows.length}): ${rows
      .slice(0, mostUnknown)
      .map(({ place, name }) => `${cell(place)} "${name}"`)
      .join(', ')}${rows.length > mostUnknown ? ' and so on' : ''}`,
};

function why({ path, value, problem }: PolicyCellFault): string {
  switch (problem.kind) {
    case 'blank':
      return 'is not filled in';
    case 'expected': {
      const wanted = problem.expected === 'a choice' ? `one of ${choiceNames(path, language).join(', ')}` : expected(problem.expected);
      return value === '' ? `must be ${wanted}` : `can't be "${String(value)}": it must be ${wanted}`;
    }
    case 'columnsMissing':
      return `has no headings ${columnNames(path, problem.members, language)
        .map((name) => `"${name}"`)
        .join(', ')} below it`;
    case 'rowsMissing':
      return `lacks the row of ${problem.names.map((name) => `"${name[language]}"`).join(', ')}`;
    case 'twice':
      return `stands in two places that differ; the other is ${cell(problem.other)}`;
    case 'namedOtherwise':
      return `has a key and a name that differ: the name "${settingName(problem.other, language)}" belongs to another setting`;
  }
}

function unreadable({ path, problem: { missing, headings } }: PolicySheetUnreadable): string {
  const wanted = quoted(missing.map((column) => policyHeadings[column][language]));
  const below = path === null ? 'the rows below' : `"${settingName(path, language)}"`;
  const headed = missing.length === 1 ? `the heading ${wanted}` : `the headings ${wanted}`;
  const what =
    missing.length === 0
      ? `The headings "Setting" and "Value" do not stand over ${below}`
      : headings.length === 0
        ? `There are no headings above ${below}, where ${headed} should be`
        : `This row lacks ${headed}: it has ${quoted(headings.slice(0, mostHeadings))}, and ${below}`;
  return `${what}, so nothing can be read; please restore the headings "Setting, Value, Unit, Rule, Key"`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function expected(words: string): string {
  return expectations[words]?.[language] ?? words;
}

function cell(place: CellPlace): string {
  return `${place.sheetName}!${a1Of(place)}`;
}
