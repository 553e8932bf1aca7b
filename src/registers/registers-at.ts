import type { SerialDay } from '../domain/calendar/serial-day';
import { registerNamed, registerNames } from './all-registers';
import type { RegisterName } from './all-registers';
import type { RegisterRow } from './register';
import type { RegisterNotice } from './register-notice';
import type { RegisterRows, Registers } from './registers';

/**
 * The registers as they stood at a date: rows dated after it have not happened, a later date in a cell counts as blank but for those that look ahead,
 * a plan exists from its 签订日期 on (R21a, R39). Of what is dated later nothing is left but how many rows there are.
 */
export function registersAt(registers: Registers, asOf: SerialDay): Registers {
  const gone = new Set<string>();
  const later = new Map<RegisterName, Map<string, number>>();
  const rowsAt = (name: RegisterName): readonly RegisterRow[] | null => {
    const rows: readonly RegisterRow[] | null = registers[name];
    const counts = new Map<string, number>();
    later.set(name, counts);
    return (
      rows?.flatMap((row) => {
        const then = registerNamed(name).rowAt(row, asOf);
        if (then !== null) return [then];
        gone.add(placeKey(row.sheetName, row.rowNumber));
        counts.set(row.sheetName, (counts.get(row.sheetName) ?? 0) + 1);
        return [];
      }) ?? null
    );
  };
  // Each list was replayed by its own register.
  const rows = Object.fromEntries(registerNames.map((name) => [name, rowsAt(name)])) as unknown as RegisterRows;
  const laterOf = (name: RegisterName, sheetName: string): number => later.get(name)?.get(sheetName) ?? 0;
  return {
    ...rows,
    faults: registers.faults.filter(({ place }) => !gone.has(placeKey(place.sheetName, place.row + 1))),
    notices: [
      ...registers.notices.flatMap((notice) => noticeAt(notice, asOf, gone, laterOf)),
      ...[...later].flatMap(([register, counts]) =>
        [...counts].map(([sheetName, count]): RegisterNotice => ({ kind: 'rowsAfterAsOf', register, sheetName, count, asOf })),
      ),
    ],
  };
}

function placeKey(sheetName: string, rowNumber: number): string {
  return `${sheetName}\n${rowNumber}`;
}

function noticeAt(
  notice: RegisterNotice,
  asOf: SerialDay,
  gone: ReadonlySet<string>,
  laterOf: (name: RegisterName, sheetName: string) => number,
): RegisterNotice[] {
  switch (notice.kind) {
    case 'registerRead':
      return [{ ...notice, count: notice.count - laterOf(notice.register, notice.sheetName) }];
    case 'unknownCustomer':
    case 'unknownInvoice':
      return gone.has(placeKey(notice.place.sheetName, notice.place.row + 1)) ? [] : [notice];
    case 'filledFromAbove': {
      const rowNumbers = notice.rowNumbers.filter((rowNumber) => !gone.has(placeKey(notice.sheetName, rowNumber)));
      return rowNumbers.length === 0 ? [] : [{ ...notice, rowNumbers }];
    }
    case 'signingDaysDiffer': {
      const days = notice.days.filter((day) => day <= asOf);
      return days.length < 2 ? [] : [{ ...notice, days }];
    }
    case 'paidWithoutReceipt': {
      const hasHappened = (notice.day === null || notice.day <= asOf) && !gone.has(placeKey(notice.sheetName, notice.rowNumber));
      return hasHappened ? [notice] : [];
    }
    case 'hiddenSheetRead':
    case 'hiddenRowsRead':
    case 'registerIncomplete':
    case 'copyLeftOut':
    case 'sumLeftOut':
    case 'customerRepeated':
    case 'rowsAfterAsOf':
      return [notice];
  }
}
