import { profileColumn } from '../../src/tables/column-profile';
import { readMoney } from '../../src/tables/read-money';
import { sheetOf } from '../support/ledger-of-cells';

describe('readMoney', () => {
  it.each(['', '-', '——', '/', '／', '无', '没有', 'nil', 'N/A', 'None'])('takes %j for nothing in a column of sums (R12)', (value) => {
    expect(readMoney(value, 1)).toBe('blank');
  });

  it.each(['无法确认', '待定', '1/2', '无300', '?'])('makes no sum and no nothing of %j', (value) => {
    expect(readMoney(value, 1)).toBe('unreadable');
  });
});

describe('profileColumn', () => {
  it('counts no stroke against a column of sums', () => {
    const sheet = sheetOf('应收', [['已收'], ['/'], ['/'], ['/'], [100], ['无']]);
    expect(profileColumn(sheet, 0, 1).amounts).toBe(1);
  });
});
