import type { CellPlace, RowPlace } from '../../cells/cell-place';
import type { Notice } from '../findings';
import type { Ledger, Receipt } from '../ledger';

/** A ledger read from the rows of several sheets, or of tables beside each other, with all that it names put where it stands (R9a). */
export function placesOnSheets(ledger: Ledger, rowPlaces: readonly RowPlace[]): Ledger {
  const { sheetName: read } = ledger.layout;
  const at = (row: number): RowPlace => rowPlaces[row] ?? { sheetName: read, row };
  const place = <Place extends RowPlace | CellPlace>(own: Place): Place => {
    if (own.sheetName !== read) return own;
    const { columnsRight = 0, ...row } = at(own.row);
    return { ...own, ...row, ...('column' in own && { column: own.column + columnsRight }) };
  };
  const rowOf = <Named extends { readonly sheetName: string; readonly rowNumber: number }>(named: Named): Named => {
    if (named.sheetName !== read) return named;
    const { sheetName, row } = at(named.rowNumber - 1);
    return { ...named, sheetName, rowNumber: row + 1 };
  };
  const placed = (notice: Notice): Notice[] => {
    if ('place' in notice) {
      const own = { ...notice, place: place(notice.place) };
      return ['unreadablePlaces' in own ? { ...own, unreadablePlaces: own.unreadablePlaces.map(place) } : own];
    }
    if ('cells' in notice) return [{ ...notice, cells: notice.cells.map(place) }];
    if ('places' in notice) return [{ ...notice, places: notice.places.map(place) }];
    if ('rowNumber' in notice) return [rowOf(notice)];
    if ('rowNumbers' in notice)
      return notice.sheetName === read ? bySheet(notice.rowNumbers, at).map((own) => ({ ...notice, ...own })) : [notice];
    if ('groups' in notice) {
      return notice.groups.flatMap((group) =>
        bySheet(group.rowNumbers, at).map(({ sheetName, rowNumbers }) => ({ ...notice, sheetName, groups: [{ ...group, rowNumbers }] })),
      );
    }
    if ('unreadable' in notice && notice.unreadable !== null)
      return [{ ...notice, unreadable: { ...notice.unreadable, place: place(notice.unreadable.place) } }];
    return [notice];
  };
  const rows = new Map(
    ledger.rows.map((row) => {
      const { sheetName, row: own } = at(row.rowNumber - 1);
      return [row, { ...row, sheetName, rowNumber: own + 1 }] as const;
    }),
  );
  // A receipt beside its invoice pays the row as it stands in the ledger from now on.
  const received = (receipt: Receipt): Receipt => {
    const ownRow = receipt.ownRow && rows.get(receipt.ownRow);
    return { ...rowOf(receipt), ...(ownRow && { ownRow }) };
  };
  return {
    ...ledger,
    rows: [...rows.values()],
    receipts: ledger.receipts?.map(received) ?? null,
    leftOut: ledger.leftOut.map(rowOf),
    problems: ledger.problems.map((problem) => ({ ...problem, place: place(problem.place) })),
    notices: ledger.notices.flatMap(placed),
    ...(ledger.printed && { printed: { ...ledger.printed, places: ledger.printed.places.map(place) } }),
  };
}

function bySheet(rowNumbers: readonly number[], at: (row: number) => RowPlace): { sheetName: string; rowNumbers: number[] }[] {
  const sheets = new Map<string, number[]>();
  for (const rowNumber of rowNumbers) {
    const { sheetName, row } = at(rowNumber - 1);
    sheets.set(sheetName, [...(sheets.get(sheetName) ?? []), row + 1]);
  }
  return [...sheets].map(([sheetName, rows]) => ({ sheetName, rowNumbers: rows }));
}
