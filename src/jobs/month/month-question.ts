import type { ChangedSheet } from '../ports/workbook-port';
import type { ReadingQuestion } from '../../ledger/recognition/recognise-ledger';
import { a1Of, columnLetters } from '../../cells/a1';
import type { JobTexts } from '../../texts/texts';
import type { BuildMonthOutcome, ChangedSheetsQuestion, MonthQuestion } from './build-month-contract';

/** What must be answered first, as data for the pane and as a sentence. */
export function askedFirst(asked: ReadingQuestion, texts: JobTexts): Extract<BuildMonthOutcome, { kind: 'question' }> {
  const question = questionOf(asked);
  return { kind: 'question', question, sentence: sentenceOf(question, texts) };
}

/** Whether cells that a user changed since may be overwritten. */
export function askedToOverwrite(sheets: readonly ChangedSheet[], texts: JobTexts): BuildMonthOutcome {
  return { kind: 'question', question: { kind: 'changedSheets', sheets }, sentence: texts.changedSheets(sheets, false) };
}

type AskedFirst = Exclude<MonthQuestion, ChangedSheetsQuestion>;

function questionOf(asked: ReadingQuestion): AskedFirst {
  switch (asked.kind) {
    case 'whichLedger':
      return { kind: 'whichLedger', sheetNames: asked.candidates.map((candidate) => candidate.sheetName) };
    case 'whichColumn':
      return { kind: 'whichColumn', sheetName: asked.sheetName, role: asked.role, columns: asked.columns };
    case 'dateOrder':
      return { kind: 'dateOrder', sheetName: asked.place.sheetName, cell: a1Of(asked.place), value: asked.value };
  }
}

function sentenceOf(question: AskedFirst, texts: JobTexts): string {
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
  }
}
