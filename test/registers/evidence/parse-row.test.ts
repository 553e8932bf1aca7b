import { registersOf } from '../../support/registers-of-cells';
import { sheetOf } from '../../support/ledger-of-cells';

const headings = ['案件编号', '客户', '发票号', '类别', '名称', '日期', '载体', '文件名', 'SHA-256', '页数', '证明目的'];
const hash = 'BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD';
const cases = sheetOf('案件', [
  ['案件编号', '客户', '状态'],
  ['AJ001', '甲公司', '准备'],
]);

describe('a row of 证据 (R44)', () => {
  it('says what was seen to of an electronic record, in our words or others, and tells of words that mean nothing', () => {
    const { evidence, faults } = registersOf(
      cases,
      sheetOf('证据', [
        ['案件编号', '类别', '名称', '载体', '电子数据核对', '登记日期'],
        ['AJ001', '往来记录', '微信记录', '电子', '时间戳，完整; 双方身份', 45600],
        ['AJ001', '往来记录', '邮件', '电子', '连续、看过', ''],
      ]),
    );
    expect(evidence?.map(({ checks, registeredDay }) => [checks, registeredDay])).toEqual([
      [['whole', 'identities', 'fixed'], 45600],
      [['continuous'], null],
    ]);
    expect(faults.map(({ place, reason }) => [place.row, place.column, reason.kind])).toEqual([[2, 4, 'wordUnknown']]);
  });

  it('is read with its hash in small digits, and is the case’s customer’s where it names the case alone', () => {
    const { evidence, faults, notices } = registersOf(
      cases,
      sheetOf('证据', [
        headings,
        ['AJ001', '', '00012', '合同', '买卖合同', 45600, '原件', '', '', 6, '约定付款期限'],
        ['', '乙（集团）公司', '', '往来记录', '微信记录', '', '电子', 'chat.zip', hash, '', ''],
      ]),
    );
    expect(faults).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toEqual(['registerRead', 'registerRead']);
    expect(evidence).toMatchObject([
      { caseNumber: 'AJ001', customer: { name: '甲公司' }, category: 'contract', carrier: 'original', pages: 6, proves: '约定付款期限' },
      {
        caseNumber: '',
        customer: { name: '乙（集团）公司' },
        category: 'correspondence',
        carrier: 'electronic',
        sha256: hash.toLowerCase(),
      },
    ]);
  });

  it('tells of a case that 案件 does not have, of a hash that is none, and of a row that is nobody’s or nothing', () => {
    const { evidence, faults, notices } = registersOf(
      cases,
      sheetOf('证据', [
        headings,
        ['', '', '', '合同', '买卖合同', '', '原件', '', '', '', ''],
        ['AJ009', '', '', '合同', '买卖合同', '', '', '', 'abc', '', ''],
        ['AJ001', '', '', '', '送货单', '', '原件', '', '', '', ''],
        ['AJ001', '', '', '发票', '', '', '原件', '', '', '', ''],
      ]),
    );
    expect(evidence?.map(({ caseNumber, sha256 }) => [caseNumber, sha256])).toEqual([['AJ009', '']]);
    expect(notices).toContainEqual({ kind: 'unknownCase', sheetName: '证据', rowNumber: 3, caseNumber: 'AJ009' });
    expect(faults.map(({ place, reason }) => [place.row, place.column, reason.kind])).toEqual([
      [1, 1, 'missing'],
      [2, 8, 'noHash'],
      [3, 3, 'missing'],
      [4, 4, 'missing'],
    ]);
  });
});
