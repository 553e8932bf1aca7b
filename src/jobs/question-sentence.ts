import { columnLetters } from '../cells/a1';
import { twoReadings } from '../texts/reading/two-readings';
import type { Texts } from '../texts/texts';
import type { ColumnOption, MonthQuestion } from './month/build-month-contract';
import type { LettersQuestion } from './letters/write-letters-contract';
import type { RemoveMonthQuestion } from './month/remove-month-contract';

/** What the user reads where a job must know something first. */
export function questionSentence(
  question: MonthQuestion | RemoveMonthQuestion | LettersQuestion,
  { jobs: texts, reading }: Pick<Texts, 'jobs' | 'reading'>,
): string {
  switch (question.kind) {
    case 'whichLedger':
      return texts.whichLedger(question.sheetNames, question.asOne === true);
    case 'whichColumn':
      if (question.against !== undefined)
        return texts.unfittingColumn(question.sheetName, question.role, question.columns.map(named), question.against.map(named));
      return texts.whichColumn(
        question.sheetName,
        question.role,
        question.columns.map(({ column }) => columnLetters(column)),
      );
    case 'whatColumn':
      return texts.whatColumn(question.sheetName, columnLetters(question.column), question.heading);
    case 'dateOrder':
      return texts.dateOrder(`${question.sheetName}!${question.cell}`, question.value);
    case 'decimalMark':
      return texts.decimalMark(cellOf(question), question.value, twoReadings(question.value));
    case 'monthDay':
      return texts.monthDay(cellOf(question), question.value, question.rows);
    case 'whatType':
      return texts.whatType(cellOf(question), question.value, question.rows);
    case 'whatSum':
      return texts.whatSum(question.sheetName, question.heading, question.total, question.of);
    case 'whichAsOf':
      return reading.notice({ kind: 'noAsOf', unreadable: question.unreadable });
    case 'confirmAsOf':
      return texts.confirmAsOf(question.asOf, question.newest);
    case 'creditDays':
      return texts.creditDays(question.sheetName, question.rows);
    case 'netReceipts':
      return texts.netReceipts(question.sheetName, question.receipts, question.total);
    case 'unfinishedRun':
      return texts.unfinishedRun(question.run.way, question.run.sheets);
    case 'changedSheets':
      return texts.changedSheets(question.sheets, question.isRemoval === true);
    case 'confirmRemoval':
      return texts.confirmRemoval(question.period, question.sheetNames);
    case 'missingData':
      return texts.lettersLackData(
        question.company.filter(({ optional }) => !optional).length,
        question.customers.map(({ customer }) => customer),
      );
    case 'whichMonth':
      return texts.whichMonth(question.months.map(({ period, ledgerSheet }) => `${period} ${ledgerSheet ?? texts.whichMonthLedgerGone}`));
  }
}

function cellOf({ sheetName, cell }: { readonly sheetName: string; readonly cell: string }): string {
  return `${sheetName}!${cell}`;
}

/** A column by letter and heading. */
function named({ column, heading }: ColumnOption): string {
  return [columnLetters(column), heading].filter((part) => part !== '').join(' ');
}
