import { a1Of } from '../../cells/a1';
import type { ReadingQuestion } from '../../ledger/recognition/recognise-ledger';
import type { BuildMonthOutcome } from './build-month-contract';

/** What must be answered before a ledger can be read. */
export function askedFirst(asked: ReadingQuestion): Extract<BuildMonthOutcome, { kind: 'question' }> {
  switch (asked.kind) {
    case 'whichLedger':
      return { kind: 'question', question: { kind: 'whichLedger', sheetNames: asked.candidates.map(({ sheetName }) => sheetName) } };
    case 'whichColumn':
      return {
        kind: 'question',
        question: { kind: 'whichColumn', sheetName: asked.sheetName, role: asked.role, columns: asked.columns },
      };
    case 'dateOrder':
      return {
        kind: 'question',
        question: { kind: 'dateOrder', sheetName: asked.place.sheetName, cell: a1Of(asked.place), value: asked.value },
      };
  }
}
