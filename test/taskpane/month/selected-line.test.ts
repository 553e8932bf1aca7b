import { selectedLine } from '../../../src/taskpane/month/selected-line';
import { ledgerView, placeOn } from '../pane-fixture';

describe('selectedLine', () => {
  it('is the ledger row on which the user stands', () => {
    expect(selectedLine(ledgerView, { ...placeOn('台账'), row: 2 })?.customer).toBe('乙');
  });

  it('is none on the headings, on another sheet, over several rows, nor before anything is known', () => {
    expect(selectedLine(ledgerView, placeOn('台账'))).toBeNull();
    expect(selectedLine(ledgerView, { ...placeOn('其他'), row: 2 })).toBeNull();
    expect(selectedLine(ledgerView, { ...placeOn('台账'), row: 1, rows: 2 })).toBeNull();
    expect(selectedLine(ledgerView, null)).toBeNull();
  });

  it('is none where the ledger is too large for its rows to be held', () => {
    expect(selectedLine({ ...ledgerView, lines: null }, { ...placeOn('台账'), row: 2 })).toBeNull();
  });
});
