import { profileColumn } from '../../src/tables/column-profile';
import { sheetOf } from '../support/ledger-of-cells';

describe('profileColumn', () => {
  it('looks at the first 300 rows below the heading, and at no more', () => {
    const rows = [...Array.from({ length: 299 }, () => ['2025-01-31']), ['货款'], ['货款']];
    expect(profileColumn(sheetOf('表', [['日期'], ...rows]), 0, 1)).toEqual({ filled: 300, dates: 299 / 300, amounts: 0, terms: 0 });
    expect(profileColumn(sheetOf('表', [['日期'], ['货款'], ...rows]), 0, 1)).toEqual({
      filled: 300,
      dates: 299 / 300,
      amounts: 0,
      terms: 0,
    });
  });
});
