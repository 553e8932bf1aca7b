import type { DebtorCard } from '../../../src/jobs/desk/debtor-card-contract';
import { callScript } from '../../../src/taskpane/desk/call-script';
import { deskTabTexts } from '../../../src/texts/desk-tab/desk-tab-texts';

const call: NonNullable<DebtorCard['call']> = {
  ...{ company: '沈阳示例机械有限公司', account: '示例银行 6200', currency: 'CNY', overdue: '1500.25', invoices: 2 },
  oldest: { invoiceNumber: 'A1', dueDate: '2025-09-22', daysOverdue: 100 },
  penalty: { amount: '42.10', basis: 'contract' },
  letter: { number: 'CK2025-001', stage: 1, date: '2025-12-01', isReceived: true },
  brokenPromise: { date: '2025-12-20', missing: '300.00' },
  firstPayment: '450.08',
};
const card: DebtorCard = {
  ...{ customer: '甲公司', asOf: '2025-12-31', contact: '', phone: '', balance: '1500.25', classes: [], longestDaysOverdue: 100 },
  ...{ penalty: '42.10', penaltyBasis: 'contract', limitationDate: null, averageDaysLate: null, shareLate: null, worstDays: 100 },
  ...{ brokenPromises: 1, grade: null, gradeReasons: [], creditLimit: null, suggestedLimit: null, contactFrom: null },
  ...{ holds: [{ reason: 'dispute', invoices: 1, amount: '80.00' }], call, events: [], eventsInAll: 0 },
};

describe('callScript', () => {
  it('confirms the letter, says debt and consequences, offers ways to pay, with the figures of the debtor (R24)', () => {
    expect(callScript(card, '李敏', deskTabTexts['zh-CN'])?.split('\n')).toEqual([
      '开场：您好，我是沈阳示例机械有限公司的李敏，想同贵司核对应收账款。',
      '确认函件：我方首次催款函（编号 CK2025-001）贵司已签收（2025-12-01 寄出），内容有没有疑问？',
      '欠款：截至 2025-12-31，逾期 2 张发票，共 1,500.25 元；最早一张 A1 于 2025-09-22 到期，已逾期 100 天。',
      '失约：贵司答应 2025-12-20 付款，还差 300.00 元，是什么原因？',
      '后果：按合同约定的违约金已计 42.10 元，付清之前继续计算；仍不付款，我方将依法主张权利，包括起诉并申请财产保全。',
      '付款办法：一次付清 1,500.25 元；或者先付不少于 450.08 元，其余分期，签订书面还款计划；以票据或资产抵偿须另行商定。',
      '收款账户：示例银行 6200。',
      '约定：哪一天付、付多少、由谁负责？（记下承诺日期和金额，约好下次联系的时间）',
      '不要提：有异议：1 张 80.00，不在这次催收之列。',
    ]);
  });

  it('names neither person, letter, sum nor account that is not known, and no estimate (R13a)', () => {
    const bare = {
      ...card,
      holds: [],
      call: { ...call, company: '', account: '', penalty: null, letter: null, brokenPromise: null, currency: 'USD' },
    };
    expect(callScript(bare, '', deskTabTexts['zh-CN'])?.split('\n')).toEqual([
      '开场：您好，我是应收账款经办人，想同贵司核对应收账款。',
      '确认账目：贵司账上的欠款与我方是否一致？需要我方发对账函吗？',
      '欠款：截至 2025-12-31，逾期 2 张发票，共 USD 1,500.25；最早一张 A1 于 2025-09-22 到期，已逾期 100 天。',
      '后果：逾期付款应承担违约责任；仍不付款，我方将依法主张权利，包括起诉并申请财产保全。',
      '付款办法：一次付清 USD 1,500.25；或者先付不少于 USD 450.08，其余分期，签订书面还款计划；以票据或资产抵偿须另行商定。',
      '约定：哪一天付、付多少、由谁负责？（记下承诺日期和金额，约好下次联系的时间）',
    ]);
  });

  it('speaks English, and is nothing where nothing is demanded', () => {
    const english = callScript(
      { ...card, call: { ...call, invoices: 1, oldest: { ...call.oldest, daysOverdue: 1 } } },
      'Li Min',
      deskTabTexts['en-US'],
    );
    expect(english).toContain('As of 2025-12-31 1 invoice overdue'.replace('As', 'as'));
    expect(english).toContain('was due on 2025-09-22, 1 day ago.');
    expect(callScript({ ...card, call: null }, '', deskTabTexts['zh-CN'])).toBeNull();
  });
});
