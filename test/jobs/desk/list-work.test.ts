import { LettersBook, logOf, yearEnd } from '../letters/letters-book';
import { sheetOf } from '../memory-workbook';

describe('listWork', () => {
  it('lists the work of the day with who, when, how to reach them and where the debt stands (R41, R42)', async () => {
    const book = new LettersBook({ more: [logOf(['X1', yearEnd - 1, '甲公司', '', '电话', '', '', '', '', '', '', ''])] });
    const outcome = await book.run('listWork', { asOf: '2025-12-31' });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    const { items, ...report } = outcome.report;
    expect(report).toEqual({
      asOf: '2025-12-31',
      ledgerSheet: '台账',
      hasLog: true,
      calls: { fromHour: 8, toHour: 20, bestFromHour: 9, bestToHour: 11 },
    });
    expect(items.find(({ customer }) => customer === '甲公司')).toEqual({
      ...{
        customer: '甲公司',
        kind: 'letterDue',
        urgency: 'week',
        state: 'open',
        until: null,
        amount: '1500.25',
        since: null,
        owner: '张三',
        notBefore: null,
      },
      ...{ contactFrom: '2025-12-31', contact: '王会计', phone: '024-1', place: { sheet: '台账', cell: 'A2' } },
    });
    expect(items.map(({ customer, kind, notBefore }) => `${customer} ${kind} ${notBefore ?? '-'}`)).toEqual([
      '丁公司 limitation -',
      '甲公司 letterDue -',
      '乙公司 letterDue -',
      '戊公司 letterDue -',
      '乙公司 call 2025-12-31',
      '戊公司 call 2025-12-31',
      '丙公司 call 2025-12-31',
    ]);
  });

  it('says that there is no log, and asks what the ledger asks (R39, R12e)', async () => {
    expect(await new LettersBook().run('listWork', { asOf: '2025-12-31' })).toMatchObject({ kind: 'done', report: { hasLog: false } });
    expect(await new LettersBook({ rows: [] }).run('listWork', { sheetName: '客户资料' })).toMatchObject({ refusal: 'noLedger' });
    expect(await new LettersBook().run('listWork', { asOf: '2031-01-01' })).toMatchObject({
      kind: 'question',
      question: { kind: 'confirmAsOf' },
    });
  });

  it('leads from what waits for approval to its row of the register (R41)', async () => {
    const more = [
      sheetOf('应收参数', [
        ['参数', '值', '单位', '规则', '编号'],
        ['坏账核销', '是', '', '', 'approval.writeOffs'],
      ]),
      sheetOf('坏账核销', [
        ['客户', '发票号', '日期', '金额', '批准人', '意见'],
        ['甲公司', 'A1', yearEnd - 20, 100, '王总', '不同意'],
        ['甲公司', 'A1', yearEnd - 10, 200, '王总', ''],
      ]),
    ];
    const outcome = await new LettersBook({ more }).run('listWork', { asOf: '2025-12-31' });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    expect(outcome.report.items.filter(({ kind }) => kind === 'approval')).toMatchObject([
      { customer: '甲公司', amount: '200.00', owner: '王总', urgency: 'week', place: { sheet: '坏账核销', cell: 'A3' } },
    ]);
  });
});
