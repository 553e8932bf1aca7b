import { a1Of } from '../../cells/a1';
import type { CellPlace } from '../../cells/cell-place';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { registerNamed } from '../../registers/all-registers';
import type { RegisterName } from '../../registers/all-registers';
import type { RowFaultReason } from '../../registers/row-fault';
import type { RegisterNotice } from '../../registers/register-notice';
import { counted } from '../counted';
import { groupedAmount } from '../grouped-amount';
import type { RegisterTexts } from './zh-CN';

/** What the reading of the registers has to say, in English (R39). */
export const registersEnUS: RegisterTexts = {
  fault: ({ register, place, heading, reason, rowCounts }) =>
    `${title(register)}, ${at(place)}${heading === '' ? '' : ` (${heading})`}: ${why(reason)}; ${rowCounts ? 'taken as blank' : 'nothing of the row is counted'}`,
  notice: (notice) => {
    switch (notice.kind) {
      case 'registerRead':
        return `${title(notice.register)}: ${counted(notice.count, 'row')} read from sheet "${notice.sheetName}"`;
      case 'hiddenSheetRead':
        return `Sheet "${notice.sheetName}" is hidden; it was read all the same`;
      case 'hiddenRowsRead':
        return `Sheet "${notice.sheetName}": ${counted(notice.count, 'hidden or filtered row is', 'hidden or filtered rows are')} counted too`;
      case 'registerIncomplete':
        return `Sheet "${notice.sheetName}" looks like ${title(notice.register)}, but the headings in row ${notice.headingRowNumber} lack ${headings(notice.register, notice.missing)}; nothing of it is read`;
      case 'copyLeftOut':
        return notice.isReport === true
          ? `Sheet "${notice.sheetName}" looks like a report that this add-in made; it is not read as ${title(notice.register)} (if it is one, delete the lines Classes and Please note of its head)`
          : `Sheet "${notice.sheetName}" looks like a copy of ${title(notice.register)}; it is not read`;
      case 'sumLeftOut':
        return `${title(notice.register)}, sheet "${notice.sheetName}" row ${notice.rowNumber}: "${notice.word}" is a sum and not counted`;
      case 'filledFromAbove':
        return `${title(notice.register)}, sheet "${notice.sheetName}": blank cells are taken from the row above ${listed(notice.rowNumbers)}`;
      case 'unknownCustomer':
        if (notice.twins !== undefined)
          return `${title(notice.register)}, ${at(notice.place)}: "${notice.customer}" is more than one customer of the ledger, told apart by their codes as ${notice.twins.slice(0, 5).join(', ')}${notice.twins.length > 5 ? ` and others, ${notice.twins.length} in all` : ''}; the row counts for none of them, so write which it is`;
        return `${title(notice.register)}, ${at(notice.place)}: customer "${notice.customer}" is not in the ledger`;
      case 'unknownInvoice':
        return `${title(notice.register)}, ${at(notice.place)}: "${notice.customer}" has no invoice "${notice.invoiceNumber}"${notice.holder === null ? '' : `; in the ledger it is one of "${notice.holder}"`}`;
      case 'unknownCase':
        return `Evidence, sheet "${notice.sheetName}" row ${notice.rowNumber}: Cases has no case "${notice.caseNumber}"; the row counts for none`;
      case 'caseRepeated':
        return `Case number "${notice.caseNumber}" stands in ${notice.places.map(at).join(', ')}: each counts as a case, and evidence that names it counts ${notice.areOfOne ? 'for all' : 'for the customer beside it, for all where there is none'}; number them apart`;
      case 'signingDaysDiffer':
        return `Payment plan "${notice.plan}" of "${notice.customer}": its rows were signed on different days ${listed(notice.rowNumbers)}: ${notice.days.map(formatIsoDay).join(', ')}; the earliest counts`;
      case 'customerRepeated':
        return `Customers: "${notice.customer}" stands in several rows ${listed(notice.rowNumbers)} that differ in ${headings('customers', notice.differing)}; the first counts`;
      case 'paidWithoutReceipt':
        return `Payment plans, sheet "${notice.sheetName}" row ${notice.rowNumber}: ${groupedAmount(notice.paidCents)} paid by "${notice.customer}" lowers no balance: ${notice.day === null ? 'it has no date' : `receipts of ${formatIsoDay(notice.day)} come to ${groupedAmount(notice.receivedCents)}`}`;
      case 'notApproved':
        return `${title(notice.register)}, sheet "${notice.sheetName}" row ${notice.rowNumber}: ${asked(notice)} "${notice.customer}" ${decided(notice)}; it counts for nothing${notice.mayBeOlder ? ' (if it was settled before approval was asked for, give the day under "Approval" of the settings)' : ''}`;
      case 'planPaidOtherwise':
        return `Payment plan "${notice.plan}" of "${notice.customer}": ${notice.paidCents === notice.saidCents ? `the receipts since it was signed come to the ${groupedAmount(notice.paidCents)} of the table, but pay other parts of its instalments` : `by the receipts since it was signed ${groupedAmount(notice.paidCents)} of its instalments are paid, by the table ${groupedAmount(notice.saidCents)}`}; check the paid days and sums of sheet "${notice.sheetName}" ${listed(notice.rowNumbers)}; the table counts`;
      case 'settlementPaid':
        return `Payment plan "${notice.plan}" of "${notice.customer}", a settlement of ${groupedAmount(notice.settledCents)} for ${groupedAmount(notice.principalCents)} of principal, is paid; ${groupedAmount(notice.leftCents)} of what was conceded still stands in the balance and is demanded until it is entered in the write-offs (sheet "${notice.sheetName}" row ${notice.rowNumber})`;
      case 'rowsAfterAsOf':
        return `${title(notice.register)}, sheet "${notice.sheetName}": ${counted(notice.count, 'row')} dated after ${formatIsoDay(notice.asOf)}, not counted`;
    }
  },
};

function why(reason: RowFaultReason): string {
  switch (reason.kind) {
    case 'missing':
      return 'nothing is filled in';
    case 'dateUnreadable':
      return 'this is no date that can be read';
    case 'dateOrderOpen':
      return 'nothing shows whether the month or the day comes first';
    case 'amountUnreadable':
      return 'this is no amount that can be read';
    case 'timeUnreadable':
      return 'this is no time that can be read';
    case 'numberOutside':
      return `a number from ${reason.least} to ${reason.most} belongs here`;
    case 'wordUnknown':
      return `one of ${reason.known.map((word) => word['en-US']).join(', ')} belongs here`;
    case 'excelError':
      return 'this is an Excel error';
    case 'noHash':
      return 'this is no SHA-256 (64 hexadecimal digits)';
    case 'severalInvoices':
      return 'one sum for several invoices can not be parted; give each a row';
  }
}

function title(register: RegisterName): string {
  return registerNamed(register).title['en-US'];
}

function headings(register: RegisterName, roles: readonly string[]): string {
  const { columns } = registerNamed(register);
  return roles.map((role) => `"${columns[role]?.heading['en-US'] ?? role}"`).join(', ');
}

function at(place: CellPlace): string {
  return `sheet "${place.sheetName}" ${a1Of(place)}`;
}

/** The rows by number, the first ten of them where there are more. */
function listed(rowNumbers: readonly number[]): string {
  return `(${rowNumbers.length === 1 ? 'row' : 'rows'} ${rowNumbers.slice(0, 10).join(', ')}${rowNumbers.length > 10 ? ' …' : ''})`;
}

type NotApproved = Extract<RegisterNotice, { readonly kind: 'notApproved' }>;

function asked({ what, amountCents, owedCents }: NotApproved): string {
  const sum = amountCents === null ? '' : ` of ${groupedAmount(amountCents)}`;
  if (what === 'settlement') return `the plan${sum} for ${groupedAmount(owedCents ?? 0)} of principal, with`;
  return { writeOff: `the write-off${sum} of`, plan: `the plan${sum} with`, limit: `the credit limit${sum} of` }[what];
}

function decided({ decision, person }: NotApproved): string {
  if (decision === 'refused') return 'was refused';
  if (decision === 'returned') return `was returned${person === '' ? '' : ` to ${person}`}`;
  return `is not approved yet${person === '' ? '' : `, ${person} is to decide`}`;
}
