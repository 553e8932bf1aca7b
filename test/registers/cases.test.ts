import path from 'node:path';

import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { apartFromRegisters } from '../../src/registers/apart-from-registers';
import { findRegisters } from '../../src/registers/find-registers';
import type { Registers } from '../../src/registers/registers';
import { registersAt } from '../../src/registers/registers-at';
import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { registersIn } from '../support/registers-of-cells';
import { sourceOfXlsx } from '../support/source-of-xlsx';

describe('the workbook of test/cases/registers-desk', () => {
  let workbook: SourceWorkbook;
  let registers: Registers;
  beforeAll(async () => {
    workbook = await sourceOfXlsx(path.join(__dirname, '..', 'cases', 'registers-desk', 'input.xlsx'));
    registers = registersIn(workbook);
  });

  it('has all its registers read without a fault, and nothing else to say (R39)', () => {
    expect(registers.faults).toEqual([]);
    expect(registers.notices).toEqual([
      { kind: 'registerRead', register: 'customers', sheetName: '客户资料', count: 18 },
      { kind: 'registerRead', register: 'collections', sheetName: '催收记录', count: 62 },
      { kind: 'registerRead', register: 'disputes', sheetName: '争议', count: 5 },
      { kind: 'registerRead', register: 'plans', sheetName: '还款计划', count: 12 },
      { kind: 'registerRead', register: 'writeOffs', sheetName: '坏账核销', count: 4 },
    ]);
  });

  it('holds what its cells say', () => {
    const bases = registers.customers?.map(({ penaltyBasis }) => penaltyBasis) ?? [];
    expect((['contract', 'statutory', 'none', null] as const).map((basis) => bases.filter((one) => one === basis).length)).toEqual([
      7, 4, 2, 5,
    ]);
    expect(registers.customers?.reduce((sum, { creditLimitCents }) => sum + (creditLimitCents ?? 0), 0)).toBe(880000000);
    expect(registers.plans?.[0]).toEqual({
      ...{ sheetName: '还款计划', rowNumber: 2, plan: 'JH001', ordinal: '1' },
      customer: { key: '武汉澜港食品股份有限公司', name: '武汉澜港食品股份有限公司' },
      invoiceNumbers: ['00052012', '00052018'],
      ...{ dueDay: 45983, amountCents: 4892145, paidDay: null, paidCents: null, signedDay: 45974 },
    });
  });

  it.each([
    [45991, { collections: 37, sent: 33, received: 30, returned: 0, promises: 4, disputes: 4, resolved: 0, paid: 2 }],
    [46022, { collections: 62, sent: 57, received: 33, returned: 7, promises: 5, disputes: 5, resolved: 3, paid: 5 }],
  ])('is at day %i as it then stood (R21a)', (asOf, expected) => {
    const { collections, disputes, plans, writeOffs } = registersAt(registers, asOf);
    const count = <Row>(rows: readonly Row[] | null, holds: (row: Row) => boolean): number => rows?.filter(holds).length ?? -1;
    expect({
      collections: count(collections, () => true),
      sent: count(collections, ({ sentDay }) => sentDay !== null),
      received: count(collections, ({ receivedDay }) => receivedDay !== null),
      returned: count(collections, ({ returnedDay }) => returnedDay !== null),
      promises: count(collections, ({ promisedDay }) => promisedDay !== null),
      disputes: count(disputes, () => true),
      resolved: count(disputes, ({ resolvedDay }) => resolvedDay !== null),
      paid: count(plans, ({ paidDay }) => paidDay !== null),
    }).toEqual(expected);
    expect(plans?.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(43399155);
    expect(writeOffs?.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(26988483);
  });

  it('has a ledger that none of its registers is taken for', () => {
    expect(recogniseLedger(apartFromRegisters(workbook, findRegisters(workbook).tables), {})).toMatchObject({
      kind: 'found',
      layout: { sheetName: '应收台账', firstDataRow: 3, lastDataRow: 430 },
      candidates: [{ sheetName: '应收台账' }, { sheetName: '收款明细' }],
    });
  });
});
