import { groupedAmount } from '../grouped-amount';
import type { WorkSheetTexts } from './sheet-zh-CN';

/** What 催收日程 says beside its items, in English (R41, R42). */
export const workSheetEnUS: WorkSheetTexts = {
  title: ({ company, day }) => `${company === '' ? '' : `${company}: `}Work of the day ${day}`,
  summary: (items, customers, people) =>
    items === 0
      ? 'Nothing is to be done today'
      : `${items} ${items === 1 ? 'item' : 'items'}, ${customers} ${customers === 1 ? 'customer' : 'customers'}: ${people.map(([name, count]) => `${name} ${count}`).join(', ')}`,
  none: 'Nothing is to be done',
  headings: {
    number: 'No',
    customer: 'Customer',
    kind: 'What',
    amount: 'Amount',
    since: 'Since or due',
    notBefore: 'Contact from',
    owner: 'Person',
    contact: 'Contact and phone',
    action: 'What to do',
    ledgerRow: 'Ledger row',
    result: 'Result',
  },
  withSums: (action, sums) => `${action} (${sums.map(({ currency, cents }) => `${currency} ${groupedAmount(cents)}`.trim()).join(', ')})`,
  notes: {
    amounts:
      'One debt may stand in several items: their amounts are not added. Items without an amount concern none; what is owed in another currency stands after what to do, neither converted nor added. Since or due: what was broken or missed stands from the day after (Early warnings name the due day itself), what is to come on its due day, a limitation on its end.',
    contacts: ({ perDay, perSevenDays, perThirtyDays, onWorkingDays }) =>
      `Contact from: at most ${perDay} contact a day, ${perSevenDays} in any 7 days, ${perThirtyDays} in any 30 days for each customer${onWorkingDays ? ', on working days only' : ''}; letters and work inside the company may go on.`,
    calls: (fromHour, toHour) =>
      `Calls are best on working days from ${fromHour}:00 to ${toHour}:00; visits are made by two, and recorded.`,
  },
  balances: {
    heading: 'Balances',
    listed: (customers) => `${customers} ${customers === 1 ? 'customer' : 'customers'} listed`,
    others: (customers) => `${customers} ${customers === 1 ? 'other' : 'others'}`,
    all: 'Total',
  },
  attention: {
    noLog: 'There is no collection log: promises, letters and contacts are not known',
    setAside: (items) => `${items} more ${items === 1 ? 'item is' : 'items are'} done today or put off, see Work arrangements`,
    noDates: 'Receipts have no dates: whether promises were kept and who pays late by habit can’t be told',
  },
};
