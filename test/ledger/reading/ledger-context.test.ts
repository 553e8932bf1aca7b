import { readLedger } from '../../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { day, ledgerOf, readOf } from '../../support/ledger-of-cells';
import { placeAt } from '../../support/place-at';
import { usual } from '../../support/usual-ledger';

describe('ledgerContext: units', () => {
  it.each([
    ['a title row', [['单位：万元'], ['客户', '发票号', '到期日', '应收金额'], ['甲', 'A1', 45688, 12.345678]]],
    [
      'a heading',
      [
        ['客户', '发票号', '到期日', '应收金额（万元）'],
        ['甲', 'A1', 45688, 12.345678],
      ],
    ],
  ])('scales 万元 of %s before rounding, and says so (R12c)', (_where, cells) => {
    const ledger = readOf(ledgerOf(cells));
    expect(ledger.rows[0]?.amountCents).toBe(12345678);
    expect(ledger.unitFactor).toBe(10000);
    expect(ledger.notices).toContainEqual({ kind: 'unitScaled', sheetName: '应收明细', factor: 10000 });
  });

  it.each<[string, number]>([
    ['百万元', 1000000],
    ['亿元', 100000000],
    ['十万元', 100000],
    ['万美元', 10000],
    ['in millions', 1000000],
    ['RMB’000', 1000],
    ['in thousands of RMB', 1000],
  ])('scales amounts in %s, named in a heading or a title row (R12c)', (unit, factor) => {
    const row = ['甲', 'A1', 45688, 0.25];
    const inHeading = readOf(ledgerOf([['客户', '发票号', '到期日', `应收金额（${unit}）`], row]));
    const inTitle = readOf(
      ledgerOf([
        [/^in/.test(unit) ? `Amounts ${unit}` : /元/.test(unit) ? `单位：${unit}` : `Unit: ${unit}`],
        ['客户', '发票号', '到期日', '应收金额'],
        row,
      ]),
    );
    expect([inHeading, inTitle].map(({ rows, unitFactor }) => [rows[0]?.amountCents, unitFactor])).toEqual([
      [25 * factor, factor],
      [25 * factor, factor],
    ]);
  });

  it('lets a heading in 元 stand against title rows in 千元 (R12c)', () => {
    const ledger = readOf(
      ledgerOf([['单位：千元'], ['客户', '发票号', '到期日', '应收金额(元)', '已收金额'], ['甲', 'A1', 45688, 5000, 2]]),
    );
    expect(ledger.rows[0]).toMatchObject({ amountCents: 500000, receivedCents: 200000 });
  });
});

describe('ledgerContext: dates', () => {
  it('finds the order of dates from a value of the same column (R1)', () => {
    const ledger = readOf(
      ledgerOf([
        ['customerID', 'invoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmount'],
        ['X', 1, '1/2/2013', '13/2/2013', 5],
        ['Y', 2, '1/15/2013', '2/3/2013', 6],
      ]),
    );
    expect(ledger.rows.map(({ invoiceDay, dueDay }) => [invoiceDay, dueDay])).toEqual([
      [day('2013-01-02'), day('2013-02-13')],
      [day('2013-01-15'), day('2013-03-02')],
    ]);
  });

  it('asks for the order where a column shows none, and takes the answer (R1)', () => {
    const workbook = ledgerOf([
      ['customer', 'invoice no', 'due date', 'amount'],
      ['X', 1, '1/2/2013', 5],
    ]);
    const recognition = recogniseLedger(workbook, {});
    if (recognition.kind !== 'found') throw new Error('not found');
    expect(readLedger(workbook, recognition.layout, {}, defaultPolicy)).toEqual({
      kind: 'question',
      question: { kind: 'dateOrder', place: placeAt('C2'), heading: 'due date', value: '1/2/2013' },
    });
    expect(readOf(workbook, { dateOrder: 'dmy' }).rows[0]?.dueDay).toBe(day('2013-02-01'));
    expect(readOf(workbook, { dateOrder: 'mdy' }).rows[0]?.dueDay).toBe(day('2013-01-02'));
  });

  it('reads the 1904 date system (R1)', () => {
    const workbook = { ...usual(['甲', 'A1', 44196, 44226, '', 100, 0, 100]), dateSystem: 1904 as const };
    expect(readOf(workbook).rows[0]).toMatchObject({ invoiceDay: 45658, dueDay: 45688 });
  });
});
