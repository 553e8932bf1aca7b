import { arrangedWork } from '../../src/desk/arranged-work';
import { allWorkKinds } from '../../src/desk/work-kinds/all-work-kinds';
import { workOfDay } from '../../src/desk/work-of-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { workKinds } from '../../src/domain/dunning/work-kinds';
import { deskOfTables } from '../support/desk-of-cells';
import type { Row } from '../support/desk-of-cells';

const ledger: Row[] = [
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000, '周宁'],
  ['乙公司', 'B1', '2025-01-01', '2025-01-31', 500, '周宁'],
];

const arranged = (asOf: string, ...arrangements: Row[]): string[] =>
  arrangedWork(deskOfTables({ ledger, receipts: [], arrangements }, asOf)).map(({ customer, kind, state, until, owner }) =>
    [customer.name, kind, state, until === null ? '-' : formatIsoDay(until), owner].join(' '),
  );

describe('arrangedWork', () => {
  it('is the work of the day where nothing is arranged (R41)', () => {
    const desk = deskOfTables({ ledger, receipts: [] }, '2025-02-03');
    expect(arrangedWork(desk)).toEqual(workOfDay(desk).map((item) => ({ ...item, state: 'open', until: null })));
  });

  it('lets what is done rest for its day alone: the next day shows what is left', () => {
    const done: Row = ['2025-02-03', '甲公司', '电话催收', '完成'];
    expect(arranged('2025-02-03', done)).toEqual(['甲公司 call done - 周宁', '乙公司 call open - 周宁']);
    expect(arranged('2025-02-04', done)).toEqual(['甲公司 call open - 周宁', '乙公司 call open - 周宁']);
  });

  it('lets what is put off rest up to the day before, and only that item', () => {
    const postponed: Row = ['2025-02-03', '甲公司', '电话催收', '推迟', '2025-02-16'];
    expect(arranged('2025-02-15', postponed)).toEqual([
      '甲公司 letterDue open - 周宁',
      '乙公司 letterDue open - 周宁',
      '甲公司 call postponed 2025-02-16 周宁',
      '乙公司 call open - 周宁',
    ]);
    expect(arranged('2025-02-16', postponed).at(2)).toBe('甲公司 call open - 周宁');
  });

  it('gives an item to whom it was assigned last; of several rows the last counts, and none after the date (R21a)', () => {
    const rows: Row[] = [
      ['2025-02-05', '甲公司', '电话催收', '分派', '', '赵强'],
      ['2025-02-04', '甲公司', '电话催收', '分派', '', '李敏'],
      ['2025-02-04', '甲公司', '电话催收', '推迟', '2025-03-01'],
      ['2025-02-06', '甲公司', '电话催收', '完成'],
    ];
    expect(arranged('2025-02-03', ...rows)[0]).toBe('甲公司 call open - 周宁');
    expect(arranged('2025-02-04', ...rows)[0]).toBe('甲公司 call postponed 2025-03-01 李敏');
    expect(arranged('2025-02-05', ...rows)[0]).toBe('甲公司 call postponed 2025-03-01 赵强');
    expect(arranged('2025-02-07', ...rows)[0]).toBe('甲公司 call open - 赵强');
  });

  it('leaves the work of the day itself as it is (R41)', () => {
    const arrangements: Row[] = [['2025-02-03', '甲公司', '电话催收', '分派', '', '李敏']];
    expect(workOfDay(deskOfTables({ ledger, receipts: [], arrangements }, '2025-02-03')).map(({ owner }) => owner)).toEqual([
      '周宁',
      '周宁',
    ]);
  });
});

describe('allWorkKinds', () => {
  it('stand in R41’s order', () => {
    expect(allWorkKinds.map(({ key }) => key)).toEqual(workKinds);
  });
});
