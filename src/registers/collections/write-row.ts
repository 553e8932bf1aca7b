import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import { listedInvoices } from '../named-invoices';
import type { Written } from '../register';
import { textFor } from '../word-list';
import { yuanCell } from '../yuan-cell';
import type { Collection } from './collection';
import { collectionMethods, letterStages } from './columns';
import type { CollectionRole } from './columns';

/** A letter, a call or a visit as the cells of a row of 催收记录. */
export function collectionCells(row: Written<Collection>, language: keyof SheetText): Readonly<Record<CollectionRole, CellValue>> {
  return {
    number: row.number,
    day: row.day,
    time: row.minuteOfDay === null ? '' : row.minuteOfDay / (24 * 60),
    customer: row.customer.name,
    invoices: listedInvoices(row.invoiceNumbers, language),
    method: textFor(row.method, collectionMethods, language),
    stage:
      row.struck === true
        ? textFor('struck', letterStages, language)
        : row.stage === null
          ? ''
          : textFor(row.stage, letterStages, language),
    amount: yuanCell(row.amountCents),
    content: row.content,
    result: row.result,
    promisedDay: row.promisedDay ?? '',
    promisedAmount: yuanCell(row.promisedCents),
    waybill: row.waybill,
    sentDay: row.sentDay ?? '',
    receivedDay: row.receivedDay ?? '',
    returnedDay: row.returnedDay ?? '',
    collector: row.collector,
    companion: row.companion,
    cost: yuanCell(row.costCents),
    satisfaction: row.satisfaction ?? '',
    nextDay: row.nextDay ?? '',
  };
}
