import type { CellValue } from '../../src/cells/cell-value';
import fc from 'fast-check';

import { registerNames } from '../../src/registers/all-registers';
import { plansOf } from '../../src/registers/plans/plan';
import type { Registers } from '../../src/registers/registers';
import { registersAt } from '../../src/registers/registers-at';
import { sheetOf } from '../support/ledger-of-cells';
import { registersOf } from '../support/registers-of-cells';

const asOf = 45750;
const day = fc.integer({ min: 45700, max: 45800 });
const dayOrBlank = fc.oneof(day, fc.constant(''), fc.constant('某日'));
const customer = fc.constantFrom('甲公司', '乙（集团）公司', '乙(集团)公司', '丁公司');
const invoices = fc.constantFrom('', '00012', 'A2', '00012、A2', 'B1', 'X9');
const yuan = fc.oneof(
  fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100),
  fc.constant(''),
  fc.constant('若干'),
);

const tables: Readonly<
  Record<'collections' | 'disputes' | 'plans' | 'writeOffs', { sheet: string; columns: Readonly<Record<string, fc.Arbitrary<CellValue>>> }>
> = {
  collections: {
    sheet: '催收记录',
    columns: {
      ...{
        日期: day,
        客户: customer,
        发票号: invoices,
        方式: fc.constantFrom('函件', '电话', '拜访', '托梦'),
        阶段: fc.constantFrom('', '首次催款函'),
      },
      ...{ 承诺日期: dayOrBlank, 承诺金额: yuan, 寄出: dayOrBlank, 签收: dayOrBlank, 退回: dayOrBlank },
    },
  },
  disputes: { sheet: '争议', columns: { 客户: customer, 发票号: invoices, 提出日期: day, 解决日期: dayOrBlank } },
  plans: {
    sheet: '还款计划',
    columns: {
      ...{ 计划号: fc.constantFrom('JH1', 'JH2', 'JH3'), 客户: customer, 发票号: invoices, 期次: fc.integer({ min: 1, max: 4 }) },
      ...{ 到期日: day, 金额: yuan, 已付日期: dayOrBlank, 已付金额: yuan, 签订日期: dayOrBlank },
    },
  },
  writeOffs: { sheet: '坏账核销', columns: { 客户: customer, 发票号: invoices, 日期: day, 金额: yuan, 批准人: fc.constant('总经理') } },
};
type Name = keyof typeof tables;
const names = Object.keys(tables) as Name[];
type Rows = Readonly<Record<Name, readonly (readonly CellValue[])[]>>;

const rows: fc.Arbitrary<Rows> = fc.record(
  Object.fromEntries(
    names.map((name) => [name, fc.array(fc.tuple(...Object.values(tables[name].columns)), { minLength: 1, maxLength: 8 })]),
  ),
);

function read(given: Rows): Registers {
  return registersOf(...names.map((name) => sheetOf(tables[name].sheet, [Object.keys(tables[name].columns), ...given[name]])));
}

/** What registers say, wherever it stands. */
function said(registers: Registers): unknown {
  const unplaced = (list: readonly object[]): string[] =>
    list
      .map((item) => JSON.stringify(item, (key, value: unknown) => (['rowNumber', 'rowNumbers', 'row'].includes(key) ? undefined : value)))
      .sort();
  return {
    rows: registerNames.map((name) => unplaced(registers[name] ?? [])),
    faults: unplaced(registers.faults),
    notices: unplaced(registers.notices),
  };
}

/** Whether a row is dated up to asOf, by the column that dates rows of its table. */
function hasHappened(name: Name, row: readonly CellValue[]): boolean {
  const dated = { collections: '日期', disputes: '提出日期', plans: '签订日期', writeOffs: '日期' } as const;
  const value = row[Object.keys(tables[name].columns).indexOf(dated[name])];
  return typeof value !== 'number' || value <= asOf;
}

describe('registers', () => {
  it('say the same whatever the order of their rows (R39)', () => {
    const shuffled = rows.chain((given) =>
      fc
        .record(Object.fromEntries(names.map((name) => [name, fc.shuffledSubarray([...given[name]], { minLength: given[name].length })])))
        .map((other) => [given, other as unknown as Rows] as const),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(said(registersAt(read(other), asOf))).toEqual(said(registersAt(read(given), asOf)));
      }),
      { numRuns: 30 },
    );
  });

  it('say the same without what is dated after asOf, but how many rows that is (R21a)', () => {
    fc.assert(
      fc.property(rows, (given) => {
        // A plan is as old as its first signature: without 计划号 in common each row is one.
        const apart = { ...given, plans: given.plans.map((row, index) => [`JH${index}`, ...row.slice(1)]) };
        const happened = Object.fromEntries(
          names.map((name) => [name, apart[name].filter((row) => hasHappened(name, row))]),
        ) as unknown as Rows;
        const at = registersAt(read(apart), asOf);
        const withoutCount = { ...at, notices: at.notices.filter(({ kind }) => kind !== 'rowsAfterAsOf') };
        expect(said(withoutCount)).toEqual(said(registersAt(read(happened), asOf)));
      }),
      { numRuns: 30 },
    );
  });

  it('hold no row and no day after asOf, but those that look ahead (R21a)', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const at = registersAt(read(given), asOf);
        const days = [
          ...(at.collections ?? []).flatMap((row) => [row.day, row.sentDay, row.receivedDay, row.returnedDay]),
          ...(at.disputes ?? []).flatMap((row) => [row.raisedDay, row.resolvedDay]),
          ...(at.plans ?? []).flatMap((row) => [row.paidDay, row.signedDay]),
          ...(at.writeOffs ?? []).map((row) => row.day),
        ];
        expect(days.filter((one) => one !== null && one > asOf)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('drop no row unsaid: each is read, named by a cell, or dated later (R39)', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const registers = read(given);
        for (const name of names) {
          const lost = new Set(
            registers.faults.filter(({ register, rowCounts }) => register === name && !rowCounts).map(({ place }) => place.row),
          );
          expect((registers[name]?.length ?? 0) + lost.size).toBe(given[name].length);
        }
        const planned = plansOf(registers.plans ?? []).flatMap(({ instalments }) => instalments);
        expect(planned).toHaveLength(registers.plans?.length ?? 0);
      }),
      { numRuns: 30 },
    );
  });
});
