import { otherCurrencies } from '../../../src/taskpane/month/other-currencies';
import { ledgerView } from '../pane-fixture';

describe('otherCurrencies', () => {
  it('names each currency once that the figures leave apart', () => {
    const [line] = ledgerView.lines ?? [];
    if (!line) throw new Error('The ledger has no lines.');
    expect(
      otherCurrencies({ lines: [line, { ...line, currency: 'USD' }, { ...line, currency: 'EUR' }, { ...line, currency: 'USD' }] }),
    ).toEqual(['USD', 'EUR']);
  });

  it('names none of a ledger in one currency, or of one too large for its rows to be held', () => {
    expect([otherCurrencies(ledgerView), otherCurrencies({ lines: null })]).toEqual([[], []]);
  });
});
