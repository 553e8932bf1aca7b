import type { RowPlace } from '../../cells/cell-place';
import type { ReadingQuestion } from '../recognition/recognise-ledger';

/** A question about the rows of several sheets, read under the name of one of them, with the cell that it names where that stands (R9a). */
export function questionOnSheets(question: ReadingQuestion, read: string, rowPlaces: readonly RowPlace[]): ReadingQuestion {
  if (!('place' in question) || question.place.sheetName !== read) return question;
  const { column, ...own } = question.place;
  const { columnsRight = 0, ...place }: RowPlace = rowPlaces[own.row] ?? own;
  return { ...question, place: { ...place, column: column + columnsRight } };
}
