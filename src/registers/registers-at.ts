import type { SerialDay } from '../domain/calendar/serial-day';
import { registerNamed, registerNames } from './all-registers';
import type { RegisterName } from './all-registers';
import { LaterRows } from './later-rows';
import type { RegisterRow } from './register';
import type { RegisterNotice } from './register-notice';
import type { RegisterRows, Registers } from './registers';

/**
 * The registers as they stood at a date: rows dated after it have not happened, a later date in a cell counts as blank but for those that
 * look ahead, a plan exists from its 签订日期 on (R21a, R39). Of what is dated later nothing is left but how many rows there are.
 */
export function registersAt(registers: Registers, asOf: SerialDay): Registers {
  const later = new LaterRows();
  const rowsAt = (register: RegisterName): readonly RegisterRow[] | null => {
    const rows: readonly RegisterRow[] | null = registers[register];
    if (rows === null) return null;
    const kind = registerNamed(register);
    return rows.flatMap((row) => {
      if (kind.isVoid?.(row) === true) return [];
      const then = kind.rowAt(row, asOf);
      if (then !== null) return [then];
      later.add({ register, sheetName: row.sheetName, rowNumber: row.rowNumber, wasRead: true });
      return [];
    });
  };
  // Each list was replayed by its own register.
  const rows = Object.fromEntries(registerNames.map((name) => [name, rowsAt(name)])) as unknown as RegisterRows;
  for (const { register, place, rowCounts, rowDay } of registers.faults)
    if (!rowCounts && rowDay !== null && rowDay > asOf)
      later.add({ register, sheetName: place.sheetName, rowNumber: place.row + 1, wasRead: false });
  const { writeOffsAsked } = registers;
  return {
    ...rows,
    ...(writeOffsAsked !== undefined && { writeOffsAsked }),
    faults: registers.faults.filter(({ register, place }) => !later.has(register, place.sheetName, place.row + 1)),
    notices: [
      ...registers.notices.flatMap((notice) => noticeAt(notice, asOf, later) ?? []),
      ...later.counts().map((count): RegisterNotice => ({ kind: 'rowsAfterAsOf', ...count, asOf })),
    ],
  };
}

/** What of a notice had to be said at a date already. */
function noticeAt(notice: RegisterNotice, asOf: SerialDay, later: LaterRows): RegisterNotice | null {
  switch (notice.kind) {
    case 'registerRead':
      return { ...notice, count: notice.count - later.countRead(notice.register, notice.sheetName) };
    case 'unknownCustomer':
    case 'unknownInvoice':
      return later.has(notice.register, notice.place.sheetName, notice.place.row + 1) ? null : notice;
    case 'filledFromAbove': {
      const rowNumbers = notice.rowNumbers.filter((rowNumber) => !later.has(notice.register, notice.sheetName, rowNumber));
      return rowNumbers.length === 0 ? null : { ...notice, rowNumbers };
    }
    case 'signingDaysDiffer': {
      const days = notice.days.filter((day) => day <= asOf);
      return days.length < 2 ? null : { ...notice, days };
    }
    case 'paidWithoutReceipt': {
      const hasHappened = notice.day === null || notice.day <= asOf;
      return hasHappened && !later.has('plans', notice.sheetName, notice.rowNumber) ? notice : null;
    }
    case 'unknownCase':
      return later.has('evidence', notice.sheetName, notice.rowNumber) ? null : notice;
    case 'hiddenSheetRead':
    case 'hiddenRowsRead':
    case 'registerIncomplete':
    case 'copyLeftOut':
    case 'sumLeftOut':
    case 'caseRepeated':
    case 'customerRepeated':
    case 'notApproved':
    case 'planPaidOtherwise':
    case 'settlementPaid':
    case 'rowsAfterAsOf':
      return notice;
  }
}
