import { a1Of } from '../../cells/a1';
import type { CellPlace } from '../../cells/cell-place';
import type { PolicyCellFault } from '../../policy/sheet/policy-cell-fault';
import { expectations } from './expectations';
import type { PolicyTexts } from './zh-CN';
import { choiceNames, columnNames, settingName } from './setting-words';

const language = 'en-US';
const mostNamed = 3;

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
  fault: (fault) => `"${settingName(fault.path, language)}" ${why(fault)}`,
  badPolicy: (faults) =>
    `The policy sheet is wrong in ${faults.length === 1 ? 'one place' : `${faults.length} places`}, nothing was done: ${faults
      .slice(0, mostNamed)
      .map((fault) => `${cell(fault.place)} ${policyEnUS.fault(fault)}`)
      .join('; ')}${faults.length > mostNamed ? '; and so on' : ''}. Please put it right and try again`,
  defaultsUsed: (paths) =>
    `Not on the policy sheet, and at their defaults (${paths.length}): ${paths.map((path) => settingName(path, language)).join('; ')}`,
  unknownRows: (rows) =>
    `Rows of the policy sheet that no setting is known by, not used (${rows.length}): ${rows.map(({ place, name }) => `${cell(place)} "${name}"`).join(', ')}`,
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

function expected(words: string): string {
  return expectations[words]?.[language] ?? words;
}

function cell(place: CellPlace): string {
  return `${place.sheetName}!${a1Of(place)}`;
}
