import type { RowCells } from '../row-cells';
import type { Collection } from './collection';
import { creditsWords } from './credits-words';
import { collectionMethods, letterStages } from './columns';
import type { CollectionRole } from './columns';

/** A row of 催收记录 (R39), or null where its day or its customer is not known. */
export function parseCollection(cells: RowCells<CollectionRole>): Collection | null {
  const customer = cells.customer('customer', 'invoices');
  const day = cells.day('day');
  const nextDay = cells.day('nextDay');
  const record = {
    ...cells.source(),
    number: cells.text('number'),
    invoiceNumbers: cells.invoiceNumbers('invoices', customer, creditsWords),
    // Neither a blank nor an unknown word makes a letter of it.
    method: cells.word('method', collectionMethods) ?? 'other',
    stage: cells.word('stage', letterStages),
    amountCents: cells.money('amount'),
    content: cells.text('content'),
    promisedDay: cells.day('promisedDay'),
    promisedCents: cells.money('promisedAmount'),
    waybill: cells.text('waybill'),
    sentDay: cells.day('sentDay'),
    receivedDay: cells.day('receivedDay'),
    returnedDay: cells.day('returnedDay'),
    collector: cells.text('collector'),
    minuteOfDay: cells.minuteOfDay('time'),
    companion: cells.text('companion'),
    result: cells.text('result'),
    costCents: cells.money('cost'),
    satisfaction: cells.number('satisfaction', 1, 5),
    ...(nextDay !== null && { nextDay }),
  };
  if (customer === null || day === null) return null;
  const { stage } = record;
  return stage === 'struck' ? { ...record, customer, day, stage: null, struck: true } : { ...record, customer, day, stage };
}
