import { agedOf, readOf } from '../../support/ledger-of-cells';
import { placeAt } from '../../support/place-at';
import { usual } from '../../support/usual-ledger';

describe('readLedger: customers', () => {
  it('gives a blank name the one above, over blank rows too, with a notice (R12a)', () => {
    const ledger = readOf(
      usual(['甲', 'A1', 45658, 45688, '', 100, 0, 100], ['', '', '', '', '', '', '', ''], ['', 'A2', 45658, 45688, '', 200, 0, 200]),
    );
    expect(ledger.rows.map(({ customer }) => customer.name)).toEqual(['甲', '甲']);
    expect(ledger.problems).toEqual([]);
    expect(ledger.notices).toContainEqual({ kind: 'customersFilledDown', sheetName: '应收明细', rowNumbers: [4] });
  });

  it.each([
    ['under the headings', [['', 'A1', 45658, 45688, '', 100, 0, 100]], 'A2'],
    [
      'after a subtotal',
      [
        ['甲', 'A0', 45658, 45688, '', 100, 0, 100],
        ['小计', '', '', '', '', 100, 0, 100],
        ['', 'A1', 45658, 45688, '', 100, 0, 100],
      ],
      'A4',
    ],
  ])('lists a row without a customer right %s and puts it under （客户不明） (R12, R12a)', (_where, rows, cell) => {
    const workbook = usual(...rows);
    const ledger = readOf(workbook);
    expect(ledger.problems).toEqual([{ place: placeAt(cell), value: '', reason: { kind: 'customerMissing' } }]);
    const unknown = agedOf(workbook, '2025-12-31').main.customers.find(({ customer }) => customer.name === '（客户不明）');
    expect(unknown).toMatchObject({ balanceCents: 10000, byStanding: { 待核实: 10000 }, penaltyCents: 0 });
  });

  it('takes a name on a line of its own for the rows below it', () => {
    const { rows, problems } = readOf(usual(['甲公司', '', '', '', '', '', '', ''], ['', 'A1', 45658, 45688, '', 100, 0, 100]));
    expect(rows.map(({ customer }) => customer.name)).toEqual(['甲公司']);
    expect(problems).toEqual([]);
  });

  it('does not fill #N/A from above', () => {
    const { problems } = readOf(usual(['甲', 'A1', 45658, 45688, '', 100, 0, 100], ['#N/A', 'A2', 45658, 45688, '', 100, 0, 100]));
    expect(problems).toEqual([{ place: placeAt('A3'), value: '#N/A', reason: { kind: 'customerMissing' } }]);
  });
});
