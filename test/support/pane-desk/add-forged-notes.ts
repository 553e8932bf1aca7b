import { noteText } from '../../../src/excel/keep/journal';
import type { DoneNote } from '../../../src/excel/keep/journal-notes';
import type { Book } from '../../../src/workbench/book/book';
import { addHiddenText } from './add-hidden-text';

/**
 * Adds a sheet 我的汇总 of the user's, and notes that a stranger has put into the file: finishing the run that they tell of would take it away.
 */
export function addForgedNotes(book: Book): void {
  book.addSheet('我的汇总').cells.write(0, 0, [['我的', 5]]);
  const done: DoneNote = { temporary: ['台账'], oldMarks: [], oldCharts: [], layouts: [], views: [], removed: [1], front: null };
  const facts = { kind: 'agingDetail', period: '2025-12', language: 'zh-CN', charts: [], fingerprint: '', source: null };
  addHiddenText(book, 'receivables.journal.done', noteText('done', done));
  addHiddenText(book, 'receivables.mark.1.facts', JSON.stringify(facts));
  book.names.add('receivables.mark.1.sheet', "='我的汇总'!$A$1", { hidden: true });
}
