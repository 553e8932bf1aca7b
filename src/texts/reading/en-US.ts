import type { UnusedColumn } from '../../ledger/reading/unused-columns';
import { a1Of, columnLetters } from '../../cells/a1';
import type { CellPlace } from '../../cells/cell-place';
import type { CellValue } from '../../cells/cell-value';
import type { Cents } from '../../domain/money/cents';
import type { RepeatedInvoice } from '../../ledger/findings';
import type { PrintedBridge } from '../../ledger/aged-ledger';
import type { PrintedSum } from '../../ledger/ledger';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { counted } from '../counted';
import { groupedAmount } from '../grouped-amount';
import { groupedCount } from '../grouped-count';
import { impossibleDay } from './impossible-day';
import { twoReadings } from './two-readings';
import type { ReadingTexts } from './zh-CN';
import { firstOfMany } from '../first-of-many';

/** What the reading of a ledger has to say, in English. */
export const readingEnUS: ReadingTexts = {
  problem: (reason, value) => {
    switch (reason.kind) {
      case 'customerMissing':
        return 'No customer name: unverified (待核实)';
      case 'amountUnreadable':
        return reason.receivedCents === 0
          ? `The invoice amount cannot be read${eitherWay(value)}: the row counts 0`
          : `The invoice amount cannot be read${eitherWay(value)}: the row counts 0, and the ${groupedAmount(reason.receivedCents)} received is not set off`;
      case 'amountFromBalance':
        return `The invoice amount cannot be read${eitherWay(value)}: the stated balance ${groupedAmount(reason.balanceCents)} stands as unverified (待核实)`;
      case 'receivedUnreadable':
        return `The received amount cannot be read${eitherWay(value)}: ${groupedAmount(reason.balanceCents)} stands as unverified (待核实)`;
      case 'reductionUnreadable':
        return `A return, discount or deduction cannot be read${eitherWay(value)} and was not taken off: ${groupedAmount(reason.balanceCents)} stands as unverified (待核实)`;
      case 'balanceUnreadable':
        return `The stated balance cannot be read${eitherWay(value)} and no received amount is given: the ${groupedAmount(reason.amountCents)} billed stands as unverified (待核实)`;
      case 'paymentLeftUnread':
        return `What is left of the payment of ${groupedAmount(reason.paidCents)} is blank or cannot be read${eitherWay(value)}, so nothing tells how much of it may still be set off: it counts 0 as unverified (待核实)`;
      case 'dueDateIsTerms':
        return 'The due date column holds payment terms instead of a date: unverified (待核实); enter a date, or move the terms to a terms column';
      case 'dueDateUnreadable':
        return `The due date cannot be read${noSuchDay(value)}: unverified (待核实); ${mendDate}`;
      case 'invoiceDateUnreadable':
        return `The invoice date cannot be read${noSuchDay(value)}: unverified (待核实); ${mendDate}`;
      case 'deliveryDateUnreadable':
        return `The delivery date cannot be read${noSuchDay(value)}, so no due date can be reckoned: unverified (待核实); ${mendDate}`;
      case 'settledDateUnreadable':
        return `The settlement date cannot be read${noSuchDay(value)}: unverified (待核实); ${mendDate}`;
      case 'termsUnreadable':
        return 'There is no due date and the payment terms cannot be read: unverified (待核实); write them like NET 30 or EOM 30, or enter a due date';
      case 'typeUnknown':
        return 'The type is not known, so the row may be owed, received or credited: unverified (待核实)';
      case 'afterAsOf':
        return `Dated ${formatIsoDay(reason.invoiceDay)}, after the as-of date: the row does not count yet; the cell is still to be put right`;
    }
  },
  notice: (notice) => {
    switch (notice.kind) {
      case 'hiddenRowsRead':
        return `Sheet "${notice.sheetName}" has ${counted(notice.count, 'hidden or filtered row; it is', 'hidden or filtered rows; they are')} counted`;
      case 'hiddenSheetRead':
        return `Sheet "${notice.sheetName}" is hidden; it was read all the same`;
      case 'sheetsAsOne':
        return `${notice.sheetNames.length} sheets of one layout are read as one ledger: ${sheetList(notice.sheetNames)}`;
      case 'sheetsApart':
        return `${notice.sheetNames.length === 1 ? 'Sheet' : 'Sheets'} ${sheetList(notice.sheetNames.map((name) => `"${name}"`))} of another layout ${notice.sheetNames.length === 1 ? 'was' : 'were'} not taken into the ledger`;
      case 'newestSheetCounts':
        return `The same invoices stand on several sheets, each with all that was open then: the newest, "${notice.sheetName}", counts; ${sheetList(notice.older)} not`;
      case 'snapshotFigures':
        return 'No receipts table was made out: balances are as the ledger stands today and penalties are estimates';
      case 'snapshotBeforeNewestDay':
        return `The as-of date ${formatIsoDay(notice.asOf)} is before the ledger's newest date ${formatIsoDay(notice.newestDay)} and no date stands beside each receipt: the balances of that day cannot be restored`;
      case 'rowsAfterAsOf':
        return `${counted(notice.count, 'row')}${inCurrency(notice.currency)} dated after the as-of date ${formatIsoDay(notice.asOf)} (${groupedAmount(notice.totalCents)} billed) ${notice.count === 1 ? 'does' : 'do'} not count; ${notice.allCount === 1 ? 'the only row' : `all ${groupedCount(notice.allCount)} rows`} of sheet "${notice.sheetName}" ${notice.allCount === 1 ? 'bills' : 'bill'} ${groupedAmount(notice.allCents)}, of which ${groupedAmount(notice.allCents - notice.totalCents)} count`;
      case 'receiptsAfterAsOf':
        return `${counted(notice.count, 'receipt')}${inCurrency(notice.currency)} dated after the as-of date ${formatIsoDay(notice.asOf)} (${groupedAmount(notice.totalCents)}) ${notice.count === 1 ? 'does' : 'do'} not count; ${notice.allCount === 1 ? 'it is the only one' : `of all ${groupedCount(notice.allCount)}, ${counted(notice.allCount - notice.count, 'counts', 'count')}, ${groupedAmount(notice.allCents - notice.totalCents)} in all`}`;
      case 'datesFarAhead': {
        const many = notice.count === 1 ? '' : ` and ${notice.count - 1} more`;
        const what = `The date ${formatIsoDay(notice.day)} ("${String(notice.value)}") in ${at(notice.place, 'sheet')}${many}, more than a year after all others, which end on ${formatIsoDay(notice.othersUpTo)}`;
        return notice.counts
          ? `${what}: please check; where no as-of date is given, the newest date sets it`
          : `${what}, may be a slip: please check; where no as-of date is given, it does not set one`;
      }
      case 'monthsFromFirst':
        return `Column "${notice.heading}" (${at(notice.place, 'sheet')}) names months alone: the first of the month is taken for the invoice date; days overdue are those of the due dates`;
      case 'asOfsStated':
        return `The title states different as-of dates: ${notice.cells.map((cell, index) => `${formatIsoDay(notice.days[index] ?? 0)} in ${index === 0 ? at(cell, 'sheet') : a1Of(cell)}`).join(', ')}; where none is given the first is taken: please check`;
      case 'noAsOf':
        return notice.unreadable === null
          ? 'The ledger has no date to take an as-of date from; give one, such as 2025-12-31'
          : `No invoice or receipt date of the ledger can be read, so there is no as-of date: "${String(notice.unreadable.value)}" in ${at(notice.unreadable.place, 'sheet')}, for one. Write dates like 2025-12-31, or give an as-of date`;
      case 'customersFilledDown':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row has', 'rows have')} no customer name; the name above is taken ${listed(notice.rowNumbers)}`;
      case 'linesOfInvoiceAbove':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row without customer, number and dates is read as a line of the invoice above it', 'rows without customer, number and dates are read as lines of the invoice above them')} ${listed(notice.rowNumbers)}`;
      case 'settledByStatus':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row is', 'rows are')} taken for settled by the column of states, ${groupedAmount(notice.totalCents)} in all; the day is not known ${listed(notice.rowNumbers)}`;
      case 'paidWithoutReceipt':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row is', 'rows are')} paid by the column of states, but the receipts fall short by ${groupedAmount(notice.totalCents)}; the receipts count, please check ${listed(notice.rowNumbers)}`;
      case 'currencyOfColumn':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row names', 'rows name')} no currency and ${notice.rowNumbers.length === 1 ? 'counts' : 'count'} in ${notice.currency} as others of the column do; please check ${listed(notice.rowNumbers)}`;
      case 'sumsBeside':
        if (notice.chosen === 'less')
          return `Sheet "${notice.sheetName}": ${groupedAmount(notice.totalCents)} in column "${notice.heading}" is taken off the balances, as you said`;
        if (notice.chosen === 'apart')
          return `Sheet "${notice.sheetName}": ${groupedAmount(notice.totalCents)} in column "${notice.heading}" is not taken off the balances, as you said`;
        if (notice.of === 'advance' && notice.balanceHeading !== undefined)
          return `Sheet "${notice.sheetName}": ${groupedAmount(notice.totalCents)} in column "${notice.heading}" is not taken off the balances, which are those of column "${notice.balanceHeading}"; where that one does not allow for these advances, too much is owed: please check`;
        return notice.of === 'retention'
          ? `Sheet "${notice.sheetName}": ${groupedAmount(notice.totalCents)} in column "${notice.heading}" is not set apart: where it is part of the balance and not due yet it is not overdue either; give it a row and a due date of its own`
          : `Sheet "${notice.sheetName}": ${groupedAmount(notice.totalCents)} in column "${notice.heading}" does not lower the balance: where these are advances not yet applied, enter them among the receipts, and they stand as credits`;
      case 'dueBeforeInvoice': {
        const [due, invoice] = notice.places.map((place) => ('column' in place ? a1Of(place) : ''));
        const sheet = notice.places[0]?.sheetName ?? notice.sheetName;
        const rows = notice.places.length / 2;
        return `Sheet "${sheet}": the due date ${formatIsoDay(notice.days.due)} in ${due} is before the invoice date ${formatIsoDay(notice.days.invoice)} in ${invoice}${rows > 1 ? ` (${rows} such rows)` : ''}: the days overdue run from the due date; please check both`;
      }
      case 'receivedByShare':
        return `Sheet "${notice.sheetName}" has no column of what was received: it is reckoned as "${notice.heading}" times the amount, half up to the cent`;
      case 'statusUnknown':
        return `Sheet "${notice.sheetName}": column "${notice.heading}" has states that are not known and were not gone by: ${notice.words.slice(0, 10).join(', ')}${notice.words.length > 10 ? ` and others, ${notice.words.length} in all` : ''}`;
      case 'currencyUnsaid':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row names', 'rows name')} no currency beside others in foreign ones and counts in renminbi; please check ${listed(notice.rowNumbers)}`;
      case 'numbersRounded':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'invoice number has', 'invoice numbers have')} more than 15 digits, of which Excel has lost the last; they are matched with no receipt ${listed(notice.rowNumbers)}`;
      case 'balancesBlank':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row has', 'rows have')} a blank balance and no received amount; the whole amount counts as unpaid ${listed(notice.rowNumbers)}`;
      case 'dueDatesMissing':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row has', 'rows have')} neither due date nor payment terms: unverified (待核实) ${listed(notice.rowNumbers)}`;
      case 'termsWithoutStart':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row has', 'rows have')} payment terms but no date that they run from (invoice, delivery): unverified (待核实) ${listed(notice.rowNumbers)}`;
      case 'creditDaysUsed':
        return `Sheet "${notice.sheetName}": ${counted(notice.count, 'row has', 'rows have')} neither due date nor payment terms; due ${counted(notice.days, 'day')} after the invoice (business) date`;
      case 'customerTermsUnreadable':
        return `The usual terms "${notice.terms}" of customer "${notice.customer}" cannot be read`;
      case 'deliveryTermsFromInvoiceDate':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row has', 'rows have')} terms that run from delivery, but no delivery date; they are reckoned from the invoice date ${listed(notice.rowNumbers)}`;
      case 'workingDaysBeyondCalendar':
        return `${counted(notice.count, 'due date by working days lies in a year', 'due dates by working days lie in years')} without holiday data; only weekends are counted there`;
      case 'openingBalances':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row is an opening balance', 'rows are opening balances')}, ${groupedAmount(notice.totalCents)} in all, without age: what of it is not received is unverified (待核实) ${listed(notice.rowNumbers)}`;
      case 'openingsRepeated':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'opening balance is', 'opening balances are')} what the rows above have left${inCurrency(notice.currency)}, ${groupedAmount(notice.totalCents)} in all: carried forward and not counted again; please check whether any is a debt of its own ${listed(notice.rowNumbers)}`;
      case 'balanceDiffers':
        return `${at(notice.place)}: the balance ${groupedAmount(notice.statedCents)} is not amount less received, ${groupedAmount(notice.reckonedCents)}; the latter counts`;
      case 'printedTotalDiffers':
        return `${at(notice.place)}: the printed ${notice.word} ${groupedAmount(notice.statedCents)} is not the sum of the rows, ${groupedAmount(notice.addedCents)}; ${
          notice.unreadablePlaces === undefined
            ? 'the latter counts'
            : `the difference of ${groupedAmount(Math.abs(notice.statedCents - notice.addedCents))} may come from ${cellsListed(notice.unreadablePlaces)}, which cannot be read and ${notice.unreadablePlaces.length === 1 ? 'is' : 'are'} not in that sum`
        }`;
      case 'totalsOfShownRows':
        return `Sheet "${notice.sheetName}": its totals follow a filter: ${cellsListed(notice.cells)} ${notice.cells.length === 1 ? 'is the sum' : 'are the sums'} of the rows that are not hidden and ${notice.cells.length === 1 ? 'is' : 'are'} not compared; clear the filter to compare`;
      case 'printedBalanceBridged':
        return `The ledger's "${notice.word}" row, ${groupedAmount(notice.statedCents)}, less ${[
          ...(notice.unallocatedCents === 0 ? [] : [`receipts that name no invoice, ${groupedAmount(notice.unallocatedCents)}`]),
          ...(notice.unknownInvoiceCents === 0
            ? []
            : [`receipts for invoices that are not in the ledger, ${groupedAmount(notice.unknownInvoiceCents)}`]),
          ...(notice.writtenOffCents === undefined ? [] : [`debts written off, ${groupedAmount(notice.writtenOffCents)}`]),
        ].join(' and ')}, is ${groupedAmount(notice.balanceCents)}`;
      case 'printedBalanceDiffers':
        return `${at(notice.place)}: the printed ${notice.word} ${groupedAmount(notice.statedCents)} is ${groupedAmount(Math.abs(notice.statedCents - notice.balanceCents))} off the balance replayed from the receipts, ${groupedAmount(notice.balanceCents)}; the latter counts`;
      case 'lastBalanceDiffers':
        return `${at(notice.place)}: the last balance ${groupedAmount(notice.statedCents)} is not the sum ${groupedAmount(notice.reckonedCents)} of its lines; the latter counts`;
      case 'statusDiffers':
        return `The state "${notice.status}" in ${at(notice.place, 'sheet')} does not fit the figures: by them the balance is ${groupedAmount(notice.balanceCents)}; please check`;
      case 'repeatedInvoices':
        return `Sheet "${notice.sheetName}" has rows that agree in customer, invoice number, dates and amount; all count, please check whether they were typed twice: ${groupsListed(notice.groups)}`;
      case 'repeatedReceipts':
        return `Sheet "${notice.sheetName}" has receipts that agree in date, customer, invoice number and amount; all count, please check whether they were typed twice: ${groupsListed(notice.groups)}`;
      case 'receivedDiffers':
        return `${at(notice.place)}: the received amount ${groupedAmount(notice.statedCents)} is not the receipts table's ${groupedAmount(notice.receiptsCents)}; the receipts table counts`;
      case 'receivedBesideDiffers':
        return `${at(notice.place)}: the received total ${groupedAmount(notice.statedCents)} is not the sum ${groupedAmount(notice.receiptsCents)} of the receipts in its row; the receipts count`;
      case 'unusedColumns':
        return `Sheet "${notice.sheetName}": ${unusedListed(notice.columns)}`;
      case 'unusedReceiptSheets':
        return `${notice.sheetNames.length === 1 ? 'Sheet' : 'Sheets'} ${sheetList(notice.sheetNames.map((name) => `"${name}"`))} ${notice.sheetNames.length === 1 ? 'looks' : 'look'} like receipts, but date, amount and customer (or invoice number) were not all made out, and nothing was taken off: add these headings`;
      case 'monthYearUnknown':
        return `Sheet "${notice.sheetName}": nothing tells the year of ${quotedList(notice.headings)}; they lower the balance, but have no receipt dates: name the year in the headings`;
      case 'tablesBesideUnread':
        return notice.isOther
          ? `Sheet "${notice.sheetName}": columns ${notice.columns.join(', ')} look like another table of debts, under headings other than the ledger's, and were not read; to count it, move it to a sheet of its own or put it below under the ledger's headings`
          : `Sheet "${notice.sheetName}": columns ${notice.columns.join(', ')} hold a table of the same headings beside the ledger that was not read: more than the tables stands below the headings, or other units, currencies or days stand over each; move it below the first table or to a sheet of its own`;
      case 'columnsAdded':
        return `Sheet "${notice.sheetName}": the columns ${quotedList(notice.headings)} were added up as ${{ amount: 'what is billed', received: 'received', reduction: 'returns, discounts and deductions' }[notice.of]}`;
      case 'signTurned':
        return notice.isUnchecked === true
          ? `Sheet "${notice.sheetName}": ${quotedList(notice.headings)} holds nothing but negatives, and no balance bears it out: it was taken off as received; refunds should be positive, among the amounts`
          : `Sheet "${notice.sheetName}": ${quotedList(notice.headings)} holds negatives and was taken off as if positive`;
      case 'receivedNegative':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row')} with a negative received amount, which no balance bears out: read as money given back, so that the balance is higher; write what was received as positive ${listed(notice.rowNumbers)}`;
      case 'reductionNegative':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row')} with a negative deduction among positive ones, which no balance bears out: read as taken back, so that the balance is higher; write what was deducted as positive ${listed(notice.rowNumbers)}`;
      case 'receiptRowsUnread':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row')} with a receipt and no invoice, not counted: write it beside the invoice it pays, or into a table of receipts ${listed(notice.rowNumbers)}`;
      case 'runningBalance':
        return `Sheet "${notice.sheetName}": "${notice.heading}" is a balance that runs from line to line, not what each line leaves: lines count amount less received, the last balance is only checked`;
      case 'reductionFound':
        return notice.isRaising
          ? `Sheet "${notice.sheetName}": "${notice.heading}" is added to what is owed: in every row amount less received and it is the balance`
          : `Sheet "${notice.sheetName}": "${notice.heading}" is taken off the amounts: in every row amount less received less it is the balance`;
      case 'monthReceipts':
        return `Sheet "${notice.sheetName}": ${quotedList(notice.headings)} were read as received at the end of each month (${formatIsoDay(notice.from)} to ${formatIsoDay(notice.to)}), for want of days`;
      case 'furtherDifferences':
        return `Sheet "${notice.sheetName}": ${counted(notice.count, 'further difference', 'further differences')} of ${differenceNames[notice.of]} ${notice.count === 1 ? 'is not listed' : 'are not listed one by one'}`;
      case 'unitScaled':
        return `Sheet "${notice.sheetName}": amounts are in ${unitNames[notice.factor] ?? `units of ${notice.factor} yuan`} and were scaled to yuan`;
      case 'baseAmountsUsed':
        if (notice.unusedAmounts !== undefined)
          return `Only what is left stands in base currency, and is used; "${notice.unusedAmounts}" does not, and is not used: amounts are what is left of them, so sales, DSO and collection rates come out too low; add a column of amounts or receipts in base currency`;
        if (notice.currencies.length < 2) return 'The ledger has columns in another currency beside those in base currency, which are used';
        return `The ledger has several currencies (${notice.currencies.join(', ')}); base-currency amounts are used`;
      case 'otherCurrenciesApart':
        return `The ledger has several currencies: ${notice.currencies.join(', ')} ${notice.currencies.length === 1 ? 'stands' : 'stand'} apart from ${notice.mainCurrency} and ${notice.currencies.length === 1 ? 'is' : 'are'} never added to it`;
      case 'receiptsRead':
        return `Balances are replayed receipt by receipt from "${notice.sheetName}" (${notice.count === 1 ? `the only one, ${groupedAmount(notice.totalCents)}` : `all ${groupedCount(notice.count)}, ${groupedAmount(notice.totalCents)} in all`})`;
      case 'receiptsRepeated':
        return notice.isLeftOut
          ? `Sheet "${notice.sheetName}": all its ${counted(notice.count, 'receipt')} (${groupedAmount(notice.totalCents)}) stand on "${notice.ofSheet}" too; they count once, and this sheet is left out`
          : `Sheet "${notice.sheetName}": its ${counted(notice.count, 'receipt')} (${groupedAmount(notice.totalCents)}) have the dates, customers and amounts of receipts on "${notice.ofSheet}"; all count, please check whether they were typed twice`;
      case 'receiptDateUnreadable':
        return `${at(notice.place)}: the receipt date "${String(notice.value)}" cannot be read; its ${groupedAmount(notice.amountCents)} lowers the balance under unverified (待核实)`;
      case 'receiptAmountUnreadable':
        return `${at(notice.place)}: the receipt amount "${String(notice.value)}" cannot be read and counts 0`;
      case 'receiptCustomerMissing':
        return `Sheet "${notice.sheetName}" row ${notice.rowNumber}: the receipt of ${groupedAmount(notice.amountCents)} has neither a customer nor an invoice that can be matched; it stands under （客户不明）`;
      case 'receiptCustomersFilledDown':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'receipt has', 'receipts have')} no customer name; the name above is taken ${listed(notice.rowNumbers)}`;
      case 'unknownInvoice':
        return `Sheet "${notice.sheetName}" row ${notice.rowNumber}: invoice "${notice.invoiceNumber}" of the receipt from "${notice.customer}" is not in the ledger; ${groupedAmount(notice.amountCents)} stands as ${notice.unverified === true ? 'unverified (待核实)' : 'a credit (贷项)'}`;
      case 'invoiceNotPayable':
        return `Sheet "${notice.sheetName}" row ${notice.rowNumber}: invoice "${notice.invoiceNumber}" of the receipt from "${notice.customer}" ${
          notice.cause.kind === 'otherCurrency'
            ? `is in ${notice.cause.currency}, another currency than the receipt`
            : `is dated ${formatIsoDay(notice.cause.day)}, after the as-of date`
        }; it was not paid, and ${groupedAmount(notice.amountCents)} stands as ${notice.unverified === true ? 'unverified (待核实)' : 'a credit (贷项)'}`;
      case 'invoiceOfOtherCustomer':
        return `Sheet "${notice.sheetName}" row ${notice.rowNumber}: the receipt of "${notice.customer}" names invoice "${notice.invoiceNumber}" of "${notice.holder}"; it was set against that invoice`;
      case 'unallocatedReceipts':
        return `${
          notice.count === 1
            ? `1 receipt names no invoice, ${groupedAmount(notice.totalCents)}; it ${notice.netted ? 'was set against the oldest debts' : 'stands as a credit (贷项) and is set against no debt'}`
            : `${groupedCount(notice.count)} receipts name no invoice, ${groupedAmount(notice.totalCents)} in all; they ${notice.netted ? 'were set against the oldest debts' : 'stand as credits (贷项) and are set against no debt'}`
        }${notice.leftCents === undefined ? '' : `; ${groupedAmount(notice.leftCents)} of it found no debt and stands as a credit (贷项)`}`;
      case 'returnedBeyondReceipts':
        return `Sheet "${notice.sheetName}" row ${notice.rowNumber}: of the money returned to "${notice.customer}", ${groupedAmount(notice.amountCents)} has no receipt left to be taken off; it stands as unverified (待核实)`;
      case 'writeOffsOnlyListed':
        return `The ledger has no dated receipts: ${
          notice.count === 1
            ? `1 write-off, ${groupedAmount(notice.totalCents)}, is listed and lowers`
            : `${groupedCount(notice.count)} write-offs, ${groupedAmount(notice.totalCents)} in all, are listed and lower`
        } no balance`;
      case 'writeOffLowersNothing':
        return `The write-off of ${groupedAmount(notice.amountCents)} for "${notice.customer}" on ${formatIsoDay(notice.day)} ${notice.invoiceNumber === '' ? 'names no invoice' : `names invoice ${notice.invoiceNumber}, which is not in the ledger`}; it lowers no balance`;
      case 'writeOffBeyondBalance':
        return `The write-off for "${notice.customer}" on ${formatIsoDay(notice.day)} is ${groupedAmount(notice.beyondCents)} more than invoice ${notice.invoiceNumber} still owed on that day; the rest lowers no balance`;
      case 'statutoryRateUnknown':
        return `Sheet "${notice.sheetName}": ${counted(notice.rowNumbers.length, 'row fell', 'rows fell')} due before the table of rates begins; the statutory interest is not known and counts 0 ${listed(notice.rowNumbers)}`;
      case 'settledDatesNotUsed':
        return `Balances come from the receipts table; the settlement dates of sheet "${notice.sheetName}" are not used`;
      case 'endsAtNextTable':
        return `Sheet "${notice.sheetName}": another table begins at row ${notice.rowNumber}, the ledger is read up to there`;
    }
  },
  comparison: (comparison) => {
    const { unreadableMoney = 0 } = comparison;
    const unread = unreadableMoney === 0 ? '' : `; ${counted(unreadableMoney, 'amount')} could not be read`;
    if (comparison.kind === 'nothingPrinted') {
      const { incomplete } = comparison;
      return `the ledger prints no total to check against${incomplete === undefined ? '' : ` (${counted(incomplete.blankRows ?? 0, 'row')} of "${incomplete.word}" left blank)`}${unread}`;
    }
    const { printed, bridges, differenceCents } = comparison;
    const named = `${printedNamed(printed)} ${groupedAmount(printed.cents)}${bridges.map(({ kind, cents }) => bridgeNamed(kind, cents)).join('')}`;
    return differenceCents === 0
      ? `ties to the ledger: ${named}${unread}`
      : `does not tie to the ledger: ${named}, still ${groupedAmount(Math.abs(differenceCents))} off${unread}`;
  },
};

function printedNamed({ source, of, word, places }: PrintedSum): string {
  const [first] = places;
  const cell = first === undefined ? '' : a1Of(first);
  const column = first === undefined ? '' : columnLetters(first.column);
  const what = { balance: '', difference: ' (amount less received)', amount: ' (amount)' }[of];
  switch (source) {
    case 'total':
      return places.length === 1
        ? `row "${word || 'total'}"${what} ${cell},`
        : `the sum of ${places.length} ${word === '' ? 'subtotals' : `rows "${word}"`}${what},`;
    case 'lastBalances':
      return places.length === 1 ? `the last balance ${cell},` : `the sum of the last balances of ${places.length} accounts,`;
    case 'column':
      return `the sum of column ${column} "${word}",`;
  }
}

function bridgeNamed(kind: PrintedBridge['kind'], cents: Cents): string {
  const amount = groupedAmount(Math.abs(cents));
  switch (kind) {
    case 'received':
      return `, less ${amount} received and taken off`;
    case 'unallocated':
      return `, less ${amount} of receipts that name no invoice`;
    case 'unknownInvoice':
      return `, less ${amount} of receipts for invoices that are not in the ledger`;
    case 'writtenOff':
      return `, less ${amount} of debts written off`;
    case 'afterAsOf':
      return cents < 0 ? `, plus ${amount} net received after the as-of date` : `, less ${amount} net added after the as-of date`;
  }
}

const mendDate = 'enter a date like 2025-12-31';

function noSuchDay(value: CellValue): string {
  const impossible = impossibleDay(value);
  if (impossible === null) return '';
  switch (impossible.kind) {
    case 'month':
      return ` (there is no month ${impossible.month})`;
    case 'dayMissing':
      return ' (a year and a month, and no day)';
    case 'day':
      return ` (month ${impossible.month} of ${impossible.year} has ${impossible.days} days)`;
  }
}

function eitherWay(value: CellValue): string {
  const two = twoReadings(value);
  return two === null
    ? ''
    : ` (it may be ${two.asFraction} or ${two.asThousands}: write it like ${two.asThousands}.00 or ${two.asFraction})`;
}

const unitNames: Readonly<Record<number, string>> = {
  1000: 'thousands (千元)',
  10000: 'ten thousands (万元)',
  1000000: 'millions (百万元)',
  100000000: 'hundred millions (亿元)',
  1000000000: 'billions',
};

const differenceNames = {
  balance: 'the balance',
  received: 'the received amount',
  printedTotal: 'subtotals',
  status: 'the state',
} as const;

const sheetList = (names: readonly string[]): string => firstOfMany(names, ', ', (count) => ` … (${groupedCount(count)} in all)`);

function quotedList(headings: readonly string[]): string {
  return headings.map((heading) => `"${heading}"`).join(', ');
}

const holdsNames = { figures: 'figures', dates: 'dates', status: 'status', terms: 'terms' } as const;

function unusedListed(columns: readonly UnusedColumn[]): string {
  return (['figures', 'dates', 'status', 'terms'] as const)
    .flatMap((holds) => {
      const named = columns
        .filter((column) => column.holds === holds)
        .map(({ letter, heading }) => `${letter} ${heading || '(no heading)'}`);
      return named.length === 0 ? [] : [`columns of ${holdsNames[holds]} not used: ${named.join(', ')}`];
    })
    .join('; ');
}

function inCurrency(currency: string | undefined): string {
  return currency === undefined ? '' : ` in ${currency}`;
}

function at(place: CellPlace, sheet: 'Sheet' | 'sheet' = 'Sheet'): string {
  return `${sheet} "${place.sheetName}" ${a1Of(place)}`;
}

function cellsListed(places: readonly CellPlace[]): string {
  const cells = places.map(a1Of);
  return cells.length > 5 ? `${cells.slice(0, 5).join(', ')} and ${cells.length - 5} more` : cells.join(', ');
}

/** Invoices with the rows that repeat them, the first ten of them where there are more. */
function groupsListed(groups: readonly RepeatedInvoice[]): string {
  const first = groups.slice(0, 10).map(({ invoiceNumber, rowNumbers }) => `"${invoiceNumber}" ${listed(rowNumbers)}`);
  return `${first.join('; ')}${groups.length > 10 ? `; ${groups.length} invoices in all` : ''}`;
}

/** The rows by number, the first ten of them where there are more. */
function listed(rowNumbers: readonly number[]): string {
  return `(${rowNumbers.length === 1 ? 'row' : 'rows'} ${rowNumbers.slice(0, 10).join(', ')}${rowNumbers.length > 10 ? ' …' : ''})`;
}
