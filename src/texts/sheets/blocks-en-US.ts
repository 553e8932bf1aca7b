import { counted } from '../counted';
import { groupedAmount } from '../grouped-amount';
import type { SheetBlockTexts } from './blocks-zh-CN';
import { currencyUnit } from './currency-unit';

/** What stands in blocks of sheets beside their tables, in English. */
export const sheetBlocksEnUS: SheetBlockTexts = {
  tieOut: {
    heading: (currency) => `Tie-out (${currencyUnit(currency, 'yuan')})`,
    ledgerTotal: 'Ledger total',
    sheetTotal: 'Total of this sheet',
    difference: 'Difference',
    ledgerSource: (sheetName, writtenOffCents) =>
      `From sheet "${sheetName}", added row by row${writtenOffCents === 0 ? '' : `, less ${groupedAmount(writtenOffCents)} written off as bad debts`} (a value, apart from this sheet)`,
    columnSource: 'Sum of the Balance column (whatever a filter shows)',
    cellSource: (cell) => `From ${cell} on this sheet`,
    ties: 'ties',
    tiesToRows: 'ties to the rows of the ledger',
    printed: 'Printed by the ledger',
    separator: '; ',
    tiesNot: '✗ does not tie: check whether the detail was changed, or build this sheet anew',
    lineTies: '✓ Ties to the ledger, difference ',
    lineNothingPrinted: 'Ties to the rows of the ledger, which prints no total to check against, difference ',
    lineLedgerDiffers: '✗ Ties to the rows of the ledger, but figures that it prints itself do not (see the end of the sheet), difference ',
    lineUnread: 'Ties to the rows of the ledger, but some amounts could not be read (see the end of the sheet), difference ',
    otherChecks: (count) =>
      `${counted(count, 'figure')} of the ledger's own ${count === 1 ? 'disagrees' : 'disagree'} with its rows, please check in the pane`,
    lineTiesNot: '✗ Does not tie to the ledger (what to do: see the end of the sheet), difference ',
    lineRowsDiffer: '✗ Balances tie to the ledger, but classes do not add up to them (see the Check column), differences in all ',
    lineError: '✗ The sheet holds error values and cannot be checked',
  },
  yuanRate: 'Statutory penalty by the renminbi LPR: which rate holds for this currency is to be confirmed',
  yuanRateOf: (currencies) =>
    `Statutory penalties in ${currencies.join(', ')} are by the LPR, a rate of the renminbi: estimates until a lawyer confirms the rate`,
  lists: {
    notes: 'Notes',
    shareNote: 'Overdue share = (关注 + 次级 + 可疑 + 损失) / (balance − 贷项)',
    warningNote: (days) => `Customers with a balance more than ${counted(days, 'day')} overdue carry the mark "Warning"`,
    checkNote: 'Check = sum of the classes − balance; it should be 0.00, shown as ✓',
    amountsAtZero: (cells) =>
      `What is owed can't be read and counts 0: ${cells
        .slice(0, 3)
        .map(({ customer, cell, value }) => `${customer} (${cell} ${value === '' ? 'blank' : `"${value}"`})`)
        .join(', ')}${cells.length > 3 ? ` and ${cells.length - 3} more` : ''}`,
    customersAtZero: (count) => `${counted(count, 'more customer')} without balance or penalty not shown`,
    oneBasis: {
      contract: 'Basis of penalties: the contract for all customers',
      statutory: 'Basis of penalties: the statutory rate for all customers',
      none: 'Basis of penalties: none are charged to any customer',
    },
    problems: (count) => `Rows that could not be read (${count})`,
    problemHeadings: ['No', 'Sheet', 'Cell', 'Content', 'Reason'],
    leftOut: (count) => `Subtotal rows left out (${count})`,
    leftOutHeadings: ['No', 'Sheet', 'Row', 'Reason'],
  },
};
