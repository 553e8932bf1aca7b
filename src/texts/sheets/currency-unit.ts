/** What sums of a currency are said to be in: the word for yuan, or the currency as the ledger writes it. */
export function currencyUnit(currency: string, yuan: string): string {
  return currency === 'CNY' || currency === '人民币' || currency === '' ? yuan : currency;
}
