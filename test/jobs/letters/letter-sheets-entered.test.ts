import { letterSheetsAmong } from '../../../src/jobs/letters/letter-sheets-entered';
import { findRegisters } from '../../../src/registers/find-registers';
import { sheetOf } from '../memory-workbook';
import { logOf } from './letters-book';

describe('letterSheetsAmong', () => {
  const log = logOf(
    ['CK-1', 46000, '甲公司', 'A1', '函件', '首次催款函', 1000],
    ['CK-1', 46000, '甲公司', 'A2', '函件', '首次催款函', 500],
    ['DZ-1', 46001, '甲公司', '', '函件', '对账函', 1500],
    ['ZF-1', 46001, '甲公司', 'A1', '函件', '作废', 1000],
    ['DH-1', 46002, '甲公司', 'A1', '电话', '', ''],
  );
  const letters = (...sheets: ReturnType<typeof sheetOf>[]): string[] => [
    ...letterSheetsAmong(sheets, findRegisters({ name: '', dateSystem: 1900, sheets: [log] })),
  ];

  it('are those that are called by a letter’s number and say it, and their enclosures', () => {
    expect(
      letters(
        sheetOf('CK-1', [['沈阳公司'], ['催款函'], ['编号：CK-1']]),
        sheetOf('CK-1 (2)', [['附件一　违约金计算明细'], ['函件编号：CK-1　　计算截止日：2025-12-31']]),
        sheetOf('DZ-1', [['Statement of account'], ['No.: DZ-1']]),
        sheetOf('ZF-1', [['催款函'], ['编号：ZF-1']]),
      ),
    ).toEqual(['CK-1', 'CK-1 (2)', 'DZ-1', 'ZF-1']);
  });

  it('are none that say another number or none, nor one that is called as a call is', () => {
    expect(
      letters(
        sheetOf('CK-1', [['编号：CK-10'], ['CK-1'], ['编号：']]),
        sheetOf('CK-1 (2)', [
          ['客户名称', '发票号'],
          ['甲公司', 'CK-1'],
        ]),
        sheetOf('DH-1', [['编号：DH-1']]),
        sheetOf('CK-2', [['编号：CK-2']]),
      ),
    ).toEqual([]);
  });
});
