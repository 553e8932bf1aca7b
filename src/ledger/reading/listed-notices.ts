import type { Notice } from '../findings';

const mostDifferencesListed = 20;

/** The first differences one by one, the rest as a number. */
export function cutShort(notices: readonly Notice[], sheetName: string, of: 'balance' | 'received' | 'printedTotal' | 'status'): Notice[] {
  if (notices.length <= mostDifferencesListed) return [...notices];
  return [
    ...notices.slice(0, mostDifferencesListed),
    { kind: 'furtherDifferences', sheetName, of, count: notices.length - mostDifferencesListed },
  ];
}

/** A notice of rows, where there are any. */
export function listed(
  kind:
    | 'numbersRounded'
    | 'currencyUnsaid'
    | 'customersFilledDown'
    | 'linesOfInvoiceAbove'
    | 'balancesBlank'
    | 'receivedNegative'
    | 'reductionNegative'
    | 'receiptRowsUnread'
    | 'dueDatesMissing'
    | 'termsWithoutStart'
    | 'deliveryTermsFromInvoiceDate',
  sheetName: string,
  rowNumbers: readonly number[],
): Notice[] {
  return rowNumbers.length === 0 ? [] : [{ kind, sheetName, rowNumbers }];
}
