import type { CellValue } from '../../../src/cells/cell-value';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import type { Ledger } from '../../../src/ledger/ledger';
import { defaultAsOf } from '../../../src/ledger/replay/default-as-of';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { day, ledgerOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';

const headings = ['客户', '发票号', '开票日期', '到期日', '应收金额'];

function invoices(...dates: readonly CellValue[]): readonly (readonly CellValue[])[] {
  return [headings, ...dates.map((date, index): readonly CellValue[] => ['甲', `A${index}`, date, '2025-12-31', 100])];
}

function asOfOf(ledger: Ledger): string | null {
  const asOf = defaultAsOf(ledger);
  return asOf === null ? null : formatIsoDay(asOf.day);
}

function farAhead({ notices }: Ledger): readonly unknown[] {
  return notices.filter(({ kind }) => kind === 'datesFarAhead');
}

describe('the newest date of a ledger', () => {
  it('is not an invoice typed 2052, which is told with its cell and its value (R9)', () => {
    const ledger = readOf(ledgerOf(invoices('2025-01-15', '2052-02-03', '2025-02-03')));
    expect(asOfOf(ledger)).toBe('2025-02-28');
    expect(farAhead(ledger)).toEqual([
      {
        kind: 'datesFarAhead',
        place: { sheetName: '应收明细', row: 2, column: 2 },
        value: '2052-02-03',
        day: day('2052-02-03'),
        othersUpTo: day('2025-02-03'),
        count: 1,
        counts: false,
      },
    ]);
    expect(
      ledger.notices
        .filter(({ kind }) => kind === 'datesFarAhead')
        .map((notice) => [zhCN.reading.notice(notice), enUS.reading.notice(notice)]),
    ).toEqual([
      [
        '工作表“应收明细”C3 的日期 2052-02-03（“2052-02-03”）比其余最新的日期 2025-02-03 晚一年以上，可能有误，请核对；未指定截止日期时，截止日期不按它确定',
        'The date 2052-02-03 ("2052-02-03") in sheet "应收明细" C3, more than a year after all others, which end on 2025-02-03, may be a slip: please check; where no as-of date is given, it does not set one',
      ],
    ]);
  });

  it.each<[string, readonly CellValue[], string, boolean | null]>([
    ['one of two dates', ['2025-01-15', '2052-02-03'], '2025-01-31', false],
    ['two slips of five', ['2025-01-15', '2025-01-16', '2025-02-03', '2052-02-03', '2062-02-03'], '2025-02-28', false],
    ['one of ten, three years ahead', [...Array<string>(9).fill('2025-02-03'), '2028-02-03'], '2025-02-28', false],
    ['one of nine, three years ahead', [...Array<string>(8).fill('2025-02-03'), '2028-02-03'], '2028-02-29', true],
    ['one of three, 367 days ahead', ['2025-01-15', '2025-02-03', '2026-02-05'], '2026-02-28', true],
    ['one of three, 366 days ahead', ['2025-01-15', '2025-02-03', '2026-02-04'], '2026-02-28', null],
    ['most of the ledger, after one old debt', ['2010-01-15', '2025-01-15', '2025-02-03'], '2025-02-28', null],
  ])('with %s leads to the as-of date that it should (R9)', (_what, dates, expected, counts) => {
    const ledger = readOf(ledgerOf(invoices(...dates)));
    expect([asOfOf(ledger), farAhead(ledger).length]).toEqual([expected, counts === null ? 0 : 1]);
    if (counts !== null) expect(farAhead(ledger)).toMatchObject([{ counts }]);
  });

  it('is not a receipt typed 2052 either, nor a settlement (R9)', () => {
    const received = readOf(
      workbookOf(
        sheetOf('应收明细', invoices('2025-01-15', '2025-02-03')),
        sheetOf('收款明细', [
          ['收款日期', '客户', '发票号', '金额'],
          ['2052-03-01', '甲', 'A0', 10],
        ]),
      ),
    );
    expect([asOfOf(received), farAhead(received)]).toEqual([
      '2025-02-28',
      [expect.objectContaining({ place: { sheetName: '收款明细', row: 1, column: 0 }, value: '2052-03-01' })],
    ]);
    const [first = [], ...rows] = invoices('2025-01-15', '2025-02-03');
    const settled = readOf(ledgerOf([[...first, '结清日期'], ...rows.map((row, index) => [...row, index === 0 ? '2052-03-01' : ''])]));
    expect([asOfOf(settled), farAhead(settled).length]).toEqual(['2025-02-28', 1]);
  });
});
