import { LettersBook, yearEnd } from '../letters/letters-book';
import { sheetOf } from '../memory-workbook';

const plan = {
  ...{ asOf: '2025-12-31', customer: '甲公司', debt: '1500.25', instalments: 3, firstDate: '2026-01-31', firstAmount: '500' },
  signedDate: '2025-12-31',
};
const columns = ['计划号', '客户', '发票号', '期次', '到期日', '金额', '签订日期'] as const;

describe('makePlan', () => {
  it('makes 还款计划 with a row an instalment that names what is planned; they add up to the debt (R32)', async () => {
    const book = new LettersBook();
    expect(await book.run('makePlan', plan)).toEqual({
      kind: 'done',
      report: { sheet: '还款计划', customer: '甲公司', plan: 'HK20251231-1', total: '1500.25' },
    });
    // What is not overdue, A3, is not planned.
    expect(book.columns('还款计划', ...columns)).toEqual([
      ['HK20251231-1', '甲公司', 'A1、A2', 1, yearEnd + 31, 500, yearEnd],
      ['HK20251231-1', '甲公司', 'A1、A2', 2, yearEnd + 59, 500.12, yearEnd],
      ['HK20251231-1', '甲公司', 'A1、A2', 3, yearEnd + 90, 500.13, yearEnd],
    ]);
  });

  it('settles a part by bill and asset, with what the asset is and who valued it beside it (R32)', async () => {
    const book = new LettersBook();
    const asset = { amount: '200.25', date: '2026-01-31', note: '车床一台；估价：甲评估、乙评估' };
    const mixed = { ...plan, instalments: 2, bill: { amount: '300', date: '2026-02-10' }, asset };
    expect(await book.run('makePlan', mixed)).toMatchObject({ kind: 'done', report: { total: '1500.25' } });
    expect(book.columns('还款计划', '期次', '到期日', '金额', '付款方式', '说明')).toEqual([
      [1, yearEnd + 31, 500, '现金', ''],
      [2, yearEnd + 31, 200.25, '资产', '车床一台；估价：甲评估、乙评估'],
      [3, yearEnd + 41, 300, '票据', ''],
      [4, yearEnd + 59, 500, '现金', ''],
    ]);
    const other = new LettersBook();
    expect(await other.run('makePlan', { ...mixed, bill: { amount: '800.01', date: '2026-02-10' } })).toMatchObject({ kind: 'refused' });
    expect(await other.run('makePlan', { ...mixed, asset: { ...asset, date: '2025-12-30' } })).toMatchObject({ kind: 'refused' });
    expect(other.columns('还款计划', '金额')).toEqual([]);
  });

  it('asks for approval where the policy sheet wants it, and is none before', async () => {
    const policy = sheetOf('应收参数', [
      ['参数', '值', '单位', '规则', '编号'],
      ['还款计划', '全部', '', '', 'approval.plans'],
    ]);
    const book = new LettersBook({ more: [policy] });
    expect(await book.run('makePlan', { ...plan, applicant: '李敏' })).toMatchObject({ kind: 'done' });
    expect(book.columns('还款计划', '期次', '申请人', '申请日期', '意见')).toEqual([
      [1, '李敏', yearEnd, ''],
      [2, '李敏', yearEnd, ''],
      [3, '李敏', yearEnd, ''],
    ]);
    // Signed before it is entered: its debt is that of the day on which it is asked for.
    const later = new LettersBook({ more: [policy] });
    await later.run('makePlan', { ...plan, applicant: '李敏', signedDate: '2025-12-20' });
    expect(later.columns('还款计划', '期次', '签订日期', '申请日期')[0]).toEqual([1, yearEnd - 11, yearEnd]);
    const card = await book.run('debtorCard', { asOf: '2025-12-31', customer: '甲公司' });
    expect(card).toMatchObject({
      kind: 'done',
      report: { plans: [{ notApproved: { decision: 'waiting' } }], call: { overdue: '1500.25' } },
    });
  });

  it('settles a debt for less: the first row says so for whoever approves it, and until then it counts for nothing (R33)', async () => {
    const policy = sheetOf('应收参数', [
      ['参数', '值', '单位', '规则', '编号'],
      ['还款计划', '合计低于所欠本金的（和解）', '', '', 'approval.plans'],
    ]);
    const book = new LettersBook({ more: [policy] });
    const settled = { amount: '1200', note: '和解：所欠本金 1500.25，约定 1200.00，减让 300.25' };
    expect(await book.run('makePlan', { ...plan, settled, applicant: '李敏' })).toMatchObject({
      kind: 'done',
      report: { total: '1200.00' },
    });
    expect(book.columns('还款计划', '期次', '金额', '说明', '申请人', '申请日期')).toEqual([
      [1, 500, '和解：所欠本金 1500.25，约定 1200.00，减让 300.25', '李敏', yearEnd],
      [2, 350, '', '李敏', yearEnd],
      [3, 350, '', '李敏', yearEnd],
    ]);
    expect(await book.run('debtorCard', { asOf: '2025-12-31', customer: '甲公司' })).toMatchObject({
      report: {
        plans: [
          {
            ...{ number: 'HK20251231-1', place: { sheet: '还款计划', cell: 'A2' }, kept: false },
            settles: { sum: '1200.00', principal: '1500.25', conceded: '300.25' },
            notApproved: { decision: 'waiting', person: '' },
          },
        ],
        call: { overdue: '1500.25' },
      },
    });
    const other = new LettersBook();
    for (const amount of ['1500.25', '1500.26'])
      expect(await other.run('makePlan', { ...plan, settled: { amount, note: '' } })).toMatchObject({
        kind: 'refused',
        refusal: 'badRequest',
      });
    expect(other.workbook.sheets.map(({ name }) => name)).not.toContain('还款计划');
  });

  it('counts on past the plans that there are, and plans nothing twice: what a plan holds is not demanded any more (R21a)', async () => {
    const plans = sheetOf('还款计划', [
      ['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额', '签订日期'],
      ['HK20251231-1', '乙公司', 'B1', 1, yearEnd + 40, 1500, '', '', yearEnd],
    ]);
    const book = new LettersBook({ more: [plans] });
    expect(await book.run('makePlan', plan)).toMatchObject({ kind: 'done', report: { plan: 'HK20251231-2' } });
    expect(await book.run('makePlan', { ...plan, customer: '乙公司', debt: '1500' })).toMatchObject({
      kind: 'refused',
      refusal: 'changedSince',
      sentence: '“乙公司”的账目或登记表在打开卡片之后有变动，没有登记，请重新打开卡片再试',
    });
  });

  it('plans nothing that the register can’t name: invoices without a number, or with one that others have (R39)', async () => {
    const ledger = (rows: readonly (readonly (string | number)[])[]) => new LettersBook({ rows });
    const refused = { kind: 'refused', sentence: expect.stringContaining('没有发票号，或与其他发票同号') as string };
    const unnumbered = ledger([
      ['甲公司', 'A1', '', yearEnd - 120, yearEnd - 100, 1000, 0, ''],
      ['甲公司', '', '', yearEnd - 60, yearEnd - 20, 500.25, 0, ''],
    ]);
    expect(await unnumbered.run('makePlan', plan)).toMatchObject(refused);
    const shared = ledger([
      ['甲公司', 'A1', '', yearEnd - 120, yearEnd - 100, 1500.25, 0, ''],
      ['甲公司', 'A1', '', yearEnd - 10, yearEnd + 20, 70, 0, ''],
    ]);
    expect(await shared.run('makePlan', plan)).toMatchObject(refused);
  });

  it('refuses sums and dates that make no plan, and writes nothing', async () => {
    const book = new LettersBook();
    const refusals = await Promise.all(
      [
        { debt: '1500.24' },
        { customer: '己公司' },
        { firstAmount: '1500.24' },
        { firstAmount: '1600' },
        { instalments: 1 },
        { instalments: 0 },
        { signedDate: '2026-01-01' },
        { firstDate: '2025-12-30' },
      ].map(async (change) => {
        const outcome = await book.run('makePlan', { ...plan, ...change });
        return outcome.kind === 'refused' ? [outcome.refusal, outcome.sentence] : [outcome.kind];
      }),
    );
    expect(refusals).toEqual([
      ['changedSince', '“甲公司”的账目或登记表在打开卡片之后有变动，没有登记，请重新打开卡片再试'],
      ['badRequest', '参数 customer 的值“己公司”无效'],
      ['badRequest', '参数 firstAmount 的值“1500.24”无效'],
      ['badRequest', '参数 firstAmount 的值“1600”无效'],
      ['badRequest', '参数 firstAmount 的值“500”无效'],
      ['badRequest', '参数 instalments 的值“0”无效'],
      ['badRequest', '参数 signedDate 的值“2026-01-01”无效'],
      ['badRequest', '参数 firstDate 的值“2025-12-30”无效'],
    ]);
    expect(book.workbook.sheets.map(({ name }) => name)).not.toContain('还款计划');
  });
});
