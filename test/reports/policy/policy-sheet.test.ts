import * as fc from 'fast-check';

import type { CellValue } from '../../../src/cells/cell-value';
import type { SourceSheet } from '../../../src/cells/source-workbook';
import { allSettings } from '../../../src/policy/all-settings';
import { defaultPolicy } from '../../../src/policy/default-policy';
import type { Policy } from '../../../src/policy/policy';
import { policyValue } from '../../../src/policy/policy-value';
import { readPolicy } from '../../../src/policy/read-policy';
import { readPolicySheets } from '../../../src/policy/sheet/read-policy-sheets';
import type { Language } from '../../../src/texts/language';
import { changedSettings } from '../../support/changed-settings';
import { policySheetOf } from '../../support/policy-sheet-of';
import { rowOf } from '../../support/report-context-fixture';
import { sourceOfModel } from '../../support/source-of-model';

function policyOfValues(values: Readonly<Record<string, unknown>>): Policy {
  const reading = readPolicy(values);
  if (!reading.ok) throw new Error('The values are no policy.');
  return reading.policy;
}

function readBack(sheets: readonly SourceSheet[]) {
  return readPolicySheets({ name: '台账', dateSystem: 1900, sheets }).reading;
}

describe('应收参数', () => {
  it.each<Language>(['zh-CN', 'en-US'])('read back says what every setting said, each of them changed, in %s (R30)', (language) => {
    const reading = readBack([sourceOfModel(policySheetOf(policyOfValues(changedSettings), language))]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    for (const { path } of allSettings) {
      expect([path, policyValue(reading.policy, { path })]).toEqual([path, changedSettings[path]]);
      expect([path, policyValue(defaultPolicy, { path })]).not.toEqual([path, changedSettings[path]]);
    }
    expect([reading.missing, reading.unknown]).toEqual([[], []]);
  });

  it('read back is the policy that it was made of, whatever was changed in it, and wherever a user has put columns and rows of their own', () => {
    const values = fc.record(
      Object.fromEntries(
        allSettings.map(({ path, default: byDefault }) => [path, fc.constantFrom<unknown>(byDefault, changedSettings[path])]),
      ),
    );
    const gaps = fc.array(fc.nat({ max: 250 }), { maxLength: 12 });
    const columns = fc.array(fc.nat({ max: 5 }), { maxLength: 3 });
    fc.assert(
      fc.property(values, fc.constantFrom<Language>('zh-CN', 'en-US'), gaps, columns, (changed, language, rowsBefore, columnsBefore) => {
        const policy = policyOfValues(changed);
        const sheet = sourceOfModel(policySheetOf(policy, language));
        const reading = readBack([withOwn(sheet, rowsBefore, columnsBefore)]);
        expect(reading).toMatchObject({ ok: true, policy, missing: [], unknown: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('shows a choice between numbers as a number, which Excel flags as nothing (R16)', () => {
    const sheet = policySheetOf(defaultPolicy);
    const block = sheet.blocks.find(({ cells }) => cells[0]?.[4] === 'statutory.yearDays');
    expect(block?.cells).toEqual([['一年按几天计息', 365, '365 / 360', 'R16', 'statutory.yearDays']]);
    const formats = sheet.styles.filter(
      ({ area, style }) => area.row === block?.row && area.column === 1 && style.numberFormat !== undefined,
    );
    expect(formats.map(({ style }) => style.numberFormat)).toEqual(['#,##0']);
  });

  it('shows shares as percentages, cents as yuan, days as dates, yes and no and choices in words', () => {
    const sheet = policySheetOf(policyOfValues(changedSettings));
    const rows = sheet.blocks.flatMap(({ row, column }) => (column === 0 ? [rowOf(sheet, row)] : []));
    const cellsOf = (path: string) => rows.find((row) => row.at(-1) === path)?.slice(0, 4);
    expect(cellsOf('penaltyBasis')).toEqual(['客户资料未写明时的违约金依据；空白为未确认，表上按估算', '无', '合同 / 法定 / 无', 'R13a']);
    expect(cellsOf('letters.onWorkingDay')?.slice(1)).toEqual(['否', '是 / 否', 'R21b']);
    expect(cellsOf('alerts.concentrationShare')?.slice(1)).toEqual([0.5, '比例', 'R28']);
    expect(cellsOf('provision.bookedCents')?.slice(1)).toEqual([-0.01, '元', 'R31']);
    expect(cellsOf('credit.limitStepCents')?.slice(1)).toEqual([10_000, '元', 'R36']);
    expect(cellsOf('statutory.yearDays')?.slice(1)).toEqual([360, '365 / 360', 'R16']);
  });

  it('puts a table below its name, its rows named where their number is fixed, with rows to add to where it is not', () => {
    const sheet = policySheetOf(defaultPolicy);
    const rowOfPath = (path: string) => sheet.blocks.find(({ cells }) => cells[0]?.at(-1) === path)?.row ?? -1;
    const edges = rowOfPath('riskEdges');
    expect([1, 2, 3, 4].map((below) => rowOf(sheet, edges + below).slice(0, 2))).toEqual([
      [null, '逾期天数上限'],
      ['关注', 30],
      ['次级', 90],
      ['可疑', 180],
    ]);
    const tiers = rowOfPath('penalty.tiers');
    expect([1, 2, 3, 4, 8, 9].map((below) => rowOf(sheet, tiers + below).slice(0, 3))).toEqual([
      [null, '逾期天数上限', '日利率'],
      [null, 30, 0.0003],
      [null, 90, 0.0005],
      [null, null, null],
      [],
      ['各天按所在段的利率，还是全部天数按达到的段', '分段', '分段 / 全段'],
    ]);
    expect(rowOf(sheet, tiers + 4)[3]).toBe('（可添加）');
    expect(rowOf(sheet, rowOfPath('lpr') + 2).slice(1, 4)).toEqual([42301, 0.0435]);
  });

  it('offers the words of a choice, and yes and no', () => {
    const { validations = [] } = policySheetOf(defaultPolicy, 'en-US');
    expect(validations.map(({ list }) => list?.join()).sort()).toEqual(
      [
        ...['1900,1904', '365,360', 'Audit bands,Risk classes,Migration rates', 'By tier,Whole period', 'Continue,Stop'],
        ...['Contract,Statutory,None', 'Interest first,Principal first', 'Month first,Day first'],
        'None,Those for less than the principal owed (settlements),All',
        ...['Yes,No', 'Yes,No', 'Yes,No', 'Yes,No', 'Yes,No', 'Yes,No', 'Yes,No'],
      ].sort(),
    );
  });
});

/** The sheet with blank rows before some rows and columns of the user's own before some columns. */
function withOwn(sheet: SourceSheet, rowsBefore: readonly number[], columnsBefore: readonly number[]): SourceSheet {
  const width = sheet.values[0]?.length ?? 0;
  const rows = sheet.values.flatMap((values, index): (readonly CellValue[])[] => [
    ...rowsBefore.filter((before) => before === index).map(() => Array<CellValue>(width).fill('')),
    values,
  ]);
  const values = rows.map((row) =>
    row.flatMap((value, index): CellValue[] => [...columnsBefore.filter((before) => before === index).map(() => '我的备注'), value]),
  );
  return { ...sheet, values };
}
