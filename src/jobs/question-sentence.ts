import { columnLetters } from '../cells/a1';
import type { JobTexts } from '../texts/jobs/zh-CN';
import type { MonthQuestion } from './month/build-month-contract';
import type { RemoveMonthQuestion } from './month/remove-month-contract';

/** What the user reads where a job must know something first. */
export function questionSentence(question: MonthQuestion | RemoveMonthQuestion, texts: JobTexts): string {
  switch (question.kind) {
    case 'whichLedger':
      return texts.whichLedger(question.sheetNames);
    case 'whichColumn':
      return texts.whichColumn(
        question.sheetName,
        question.role,
        question.columns.map(({ column }) => columnLetters(column)),
      );
    case 'dateOrder':
      return texts.dateOrder(`${question.sheetName}!${question.cell}`, question.value);
    case 'changedSheets':
      return texts.changedSheets(question.sheets, question.isRemoval === true);
    case 'whichMonth':
      return texts.whichMonth(question.months.map(({ period, ledgerSheet }) => `${period} ${ledgerSheet ?? texts.whichMonthLedgerGone}`));
  }
}
