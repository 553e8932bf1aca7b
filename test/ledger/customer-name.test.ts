import { readOf } from '../support/ledger-of-cells';
import { usual } from '../support/usual-ledger';

describe('CustomerNames', () => {
  it('compares names after NFKC without spaces and case, and shows the first spelling (R12a)', () => {
    const { rows } = readOf(
      usual(
        ['大连恒达（集团）公司 ', 'A1', 45658, 45688, '', 100, 0, 100],
        [' 大连恒达(集团) 公司', 'A2', 45658, 45688, '', 100, 0, 100],
        ['ABC Ltd', 'A3', 45658, 45688, '', 100, 0, 100],
        ['ＡＢＣ　ltd', 'A4', 45658, 45688, '', 100, 0, 100],
      ),
    );
    expect(rows.map(({ customer }) => customer.name)).toEqual(['大连恒达（集团）公司', '大连恒达（集团）公司', 'ABC Ltd', 'ABC Ltd']);
  });
});
