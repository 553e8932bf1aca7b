import type { SheetText } from '../tables/table-column';

/**
 * The invoice numbers of one cell, parted by 、 , ; or a line break (R39); a cell that is a number of the ledger as it stands is that one.
 */
export function namedInvoices(text: string, isKnown: (invoiceNumber: string) => boolean): readonly string[] {
  if (text === '') return [];
  if (isKnown(text)) return [text];
  return text
    .split(/[、,，;；\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Several invoice numbers in one cell. */
export function listedInvoices(invoiceNumbers: readonly string[], language: keyof SheetText): string {
  return invoiceNumbers.join(language === 'zh-CN' ? '、' : ', ');
}
