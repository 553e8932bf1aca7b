import type { CellValue } from '../../cells/cell-value';
import { cellText } from '../../cells/cell-text';
import { customerKey } from '../../domain/text/customer-key';
import { letterStages } from '../../registers/collections/columns';
import type { CollectionRole } from '../../registers/collections/columns';
import { registerNamed } from '../../registers/all-registers';
import { meaningOf, textFor } from '../../registers/word-list';
import { gridOf } from '../../tables/grid-of';
import { letterRegisterTexts } from '../../texts/letter-register/letter-register-texts';
import type { JobWork } from '../define-job';
import type { ChangedRow } from '../ports/tables-port';
import { changedRow, tableChange } from '../workbook/table-change';
import { collectionsIn } from './enter-letters';
import type { RecordLetterFatesOutcome } from './record-letter-fates-contract';
import type { FateAsked } from './record-letter-fates-request';

/** By which a row is known to be the one that was read. */
const knownBy: readonly CollectionRole[] = ['number', 'customer', 'day', 'invoices', 'sentDay', 'receivedDay', 'returnedDay'];

/** Finds the rows of every letter by its number and debtor in every table of 催收记录, and changes them all at once. */
export async function recordAsked(fates: readonly FateAsked[], work: JobWork): Promise<RecordLetterFatesOutcome> {
  const { language, tables, control } = work;
  const book = await work.readBook();
  const logs = collectionsIn(book.registers).map((found) => ({ found, grid: gridOf(found.table), changedRows: [] as ChangedRow[] }));
  for (const fate of fates) {
    const rows = logs.flatMap((log) => rowsOf(log.grid, fate).map((row) => ({ ...log, row })));
    if (rows.length === 0) return { kind: 'refused', refusal: 'noSuchLetter', reason: { kind: 'noSuchLetter', number: fate.number } };
    for (const { found, grid, changedRows, row } of rows) {
      if (fate.struck && (['sentDay', 'receivedDay', 'returnedDay'] as const).some((role) => cellText(grid.cell(row, role)) !== ''))
        return { kind: 'refused', refusal: 'wasSent', reason: { kind: 'letterWasSent', number: fate.number } };
      const change = changedRow(found, row + 1, knownBy, valuesOf(fate, grid.cell(row, 'stage'), grid.cell(row, 'content'), language));
      if ('missing' in change) {
        const { columns } = registerNamed('collections');
        const headings = change.missing.map((role) => columns[role]?.heading[language] ?? role);
        return {
          kind: 'refused',
          refusal: 'registerIncomplete',
          reason: { kind: 'registerLacksColumns', sheetName: grid.sheet.name, headings },
        };
      }
      changedRows.push(change);
    }
  }
  const changed = logs.filter(({ changedRows }) => changedRows.length > 0);
  await tables.change(
    changed.map(({ found, changedRows }) => tableChange(found, { changedRows })),
    control,
  );
  const sheets = [...new Set(changed.map(({ grid }) => grid.sheet.name))];
  return { kind: 'done', report: { sheets, letters: fates.length, rows: changed.flatMap(({ changedRows }) => changedRows).length } };
}

/** The rows of a letter, 0-based; a blank customer is that of the row above (R39). */
function rowsOf(grid: ReturnType<typeof gridOf<string>>, { number, customer }: FateAsked): number[] {
  const [wantedNumber, wantedKey] = [number.trim(), customerKey(customer)];
  const rows: number[] = [];
  let key = '';
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    key = customerKey(cellText(grid.cell(row, 'customer'))) || key;
    if (cellText(grid.cell(row, 'number')) === wantedNumber && key === wantedKey) rows.push(row);
  }
  return rows;
}

/** What is written, by role; a struck letter keeps what it was, in words. */
function valuesOf(
  { waybill, sentDate, receivedDate, returnedDate, result, struck }: FateAsked,
  stage: CellValue,
  content: CellValue,
  language: JobWork['language'],
): Readonly<Record<string, CellValue>> {
  const known = meaningOf(cellText(stage), letterStages);
  const was = known === undefined ? cellText(stage) : textFor(known, letterStages, language);
  return {
    ...(waybill !== undefined && { waybill }),
    ...(sentDate !== undefined && { sentDay: sentDate }),
    ...(receivedDate !== undefined && { receivedDay: receivedDate }),
    ...(returnedDate !== undefined && { returnedDay: returnedDate }),
    ...(result !== undefined && { result }),
    ...(struck && {
      stage: textFor('struck', letterStages, language),
      content: [letterRegisterTexts[language].struck(was), cellText(content)].filter((text) => text !== '').join('；'),
    }),
  };
}
