import { a1Of } from '../../../src/cells/a1';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { zhCN } from '../../../src/texts/zh-CN';
import { ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const table: Cells = [
  ['客户名称', '发票号', '开票日期', '到期日', '应收金额'],
  ['甲公司', 'A-1', '2025-08-01', '2025-09-01', 100],
];
const read = (...titles: Cells): unknown => {
  const { statedAsOf, notices } = readOf(ledgerOf([...titles, ...table]));
  return {
    statedAsOf: statedAsOf === null ? null : formatIsoDay(statedAsOf),
    stated: notices.flatMap((notice) => (notice.kind === 'asOfsStated' ? [[notice.cells.map(a1Of), notice.days.map(formatIsoDay)]] : [])),
  };
};

describe('as-of dates over the headings (R9)', () => {
  it.each<[string, Cells, unknown]>([
    ['in two rows', [['应收账款（截至2025年12月31日）'], ['截止日期：2025-11-30']], ['A1', 'A2']],
    ['in one row', [['截至2025年12月31日', '', '单位：元', '数据截止：2025-11-30']], ['A1', 'D1']],
    [
      'beside their labels',
      [
        ['截止日期', '2025-12-31'],
        ['数据截至', '2025-11-30'],
      ],
      ['B1', 'B2'],
    ],
    ['one of them twice', [['截至2025-12-31'], ['截止日期：2025-12-31'], ['截至2025-11-30']], ['A1', 'A3']],
  ])('are named by cell where they differ, %s, and the first counts', (_where, titles, cells) => {
    expect(read(...titles)).toEqual({ statedAsOf: '2025-12-31', stated: [[cells, ['2025-12-31', '2025-11-30']]] });
  });

  it.each<[string, Cells]>([
    ['one date in two writings', [['应收账款（截至2025年12月31日）'], ['As of 31 Dec 2025']]],
    ['a period', [['截止日期：2025-07-01至2025-12-31']]],
    ['a period and its end', [['期间：2025-07-01至2025-12-31'], ['截至2025-12-31']]],
    ['a term of payment', [['截至2025-12-31'], ['付款截止日期：2026-01-15']]],
    ['the day it was printed', [['截止日期：2025-12-31', '打印日期：2026-01-05']]],
  ])('are one statement in %s', (_what, titles) => {
    expect(read(...titles)).toEqual({ statedAsOf: '2025-12-31', stated: [] });
  });

  it('are told with both cells and what they say', () => {
    const { notices } = readOf(ledgerOf([['截至2025年12月31日'], ['截止日期：2025-11-30'], ...table]));
    const told = notices.find(({ kind }) => kind === 'asOfsStated');
    expect(told && zhCN.reading.notice(told)).toBe(
      '表头写的截止日期不一致：工作表“应收明细”A1 为 2025-12-31，A2 为 2025-11-30；未指定截止日期时按第一个，请核对',
    );
  });
});
