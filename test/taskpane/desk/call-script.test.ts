import type { DebtorCard } from '../../../src/jobs/desk/debtor-card-contract';
import { callScript } from '../../../src/taskpane/desk/call-script';
import { callScriptTexts } from '../../../src/texts/call-script/call-script-texts';
import { deskTabTexts } from '../../../src/texts/desk-tab/desk-tab-texts';

const call: NonNullable<DebtorCard['call']> = {
  ...{ company: '沈阳示例机械有限公司', bank: '示例银行', account: '6200', currency: 'CNY', overdue: '1500.25', invoices: 2 },
  oldest: { invoiceNumber: 'A1', dueDate: '2025-09-22', daysOverdue: 100 },
  penalty: { amount: '42.10', basis: 'contract' },
  consequence: 'suit',
  letter: { number: 'CK2025-001', stage: 1, date: '2025-12-01', isReceived: true },
  brokenPromise: { date: '2025-12-20', missing: '300.00' },
  firstPayment: '450.08',
};
const card: DebtorCard = {
  ...{
    customer: '甲公司',
    asOf: '2025-12-31',
    contact: '',
    phone: '',
    ...{ currency: '', otherBalances: [] },
    balance: '1500.25',
    classes: [],
    longestDaysOverdue: 100,
  },
  ...{ penalty: '42.10', penaltyBasis: 'contract', limitationDate: null, averageDaysLate: null, shareLate: null, worstDays: 100 },
  ...{ brokenPromises: 1, grade: null, gradeReasons: [], creditLimit: null, suggestedLimit: null, contactFrom: null },
  ...{
    letters: [],
    instalmentsToFill: 0,
    plans: [],
    holds: [{ reason: 'dispute', invoices: 1, amount: '80.00' }],
    call,
    events: [],
    eventsInAll: 0,
  },
  lateness: [],
  bestContact: { method: null, hours: null },
  places: {},
};

const scriptOf = (of: DebtorCard, person: string, language: 'zh-CN' | 'en-US'): string | null =>
  callScript(of, person, deskTabTexts[language], callScriptTexts[language]);

describe('callScript', () => {
  it('confirms the letter, says debt and consequences, offers ways to pay, with the figures of the debtor (R24)', () => {
    expect(scriptOf(card, '李敏', 'zh-CN')?.split('\n')).toEqual([
      '开场：您好，我是沈阳示例机械有限公司的李敏，想同贵司核对应收账款。',
      '确认函件：我方首次催款函（编号 CK2025-001）贵司已签收（2025-12-01 寄出），内容有没有疑问？',
      '欠款：截至 2025-12-31，逾期 2 张发票，共 1,500.25 元；最早一张 A1 于 2025-09-22 到期，已逾期 100 天。',
      '失约：贵司答应 2025-12-20 付款，还差 300.00 元，是什么原因？',
      '后果：按合同约定的违约金已计 42.10 元，付清之前继续计算；仍不付款，我方将依法主张权利，包括起诉并申请财产保全。',
      '付款办法：一次付清 1,500.25 元；或者先付不少于 450.08 元，其余分期，签订书面还款计划；以票据或资产抵偿须另行商定。',
      '收款账户：户名 沈阳示例机械有限公司，开户行 示例银行，账号 6200。',
      '约定：哪一天付、付多少、由谁负责？（记下承诺日期和金额，约好下次联系的时间）',
      '不要提：有异议：1 张 80.00，不在这次催收之列。',
    ]);
  });

  it('names neither person, letter, sum nor account that is not known, and no estimate (R13a)', () => {
    const bare = {
      ...card,
      holds: [],
      call: {
        ...call,
        company: '',
        account: '',
        consequence: 'reminder' as const,
        penalty: null,
        letter: null,
        brokenPromise: null,
        currency: 'USD',
      },
    };
    expect(scriptOf(bare, '', 'zh-CN')?.split('\n')).toEqual([
      '开场：您好，我是应收账款经办人，想同贵司核对应收账款。',
      '确认账目：贵司账上的欠款与我方是否一致？需要我方发对账函吗？',
      '欠款：截至 2025-12-31，逾期 2 张发票，共 USD 1,500.25；最早一张 A1 于 2025-09-22 到期，已逾期 100 天。',
      '后果：逾期付款应承担违约责任；请尽快安排付款，免得继续增加。',
      '付款办法：一次付清 USD 1,500.25；或者先付不少于 USD 450.08，其余分期，签订书面还款计划；以票据或资产抵偿须另行商定。',
      '约定：哪一天付、付多少、由谁负责？（记下承诺日期和金额，约好下次联系的时间）',
    ]);
  });

  it('speaks English, and is nothing where nothing is demanded', () => {
    const english = scriptOf({ ...card, call: { ...call, invoices: 1, oldest: { ...call.oldest, daysOverdue: 1 } } }, 'Li Min', 'en-US');
    expect(english).toContain('As of 2025-12-31 1 invoice overdue'.replace('As', 'as'));
    expect(english).toContain('was due on 2025-09-22, 1 day ago.');
    expect(scriptOf({ ...card, call: null }, '', 'zh-CN')).toBeNull();
  });

  it.each([
    ['reminder', '后果：按合同约定的违约金已计 42.10 元，付清之前继续计算；请尽快安排付款，免得继续增加。'],
    ['firstDemand', '后果：按合同约定的违约金已计 42.10 元，付清之前继续计算；仍不付款，我方将以书面催款函正式催收。'],
    [
      'secondDemand',
      '后果：按合同约定的违约金已计 42.10 元，付清之前继续计算；仍不付款，我方将再次书面催告，可能影响贵司商业信用，之后转交律师处理。',
    ],
    ['suitReserved', '后果：按合同约定的违约金已计 42.10 元，付清之前继续计算；逾期已久，我方保留起诉的权利。'],
    ['suit', '后果：按合同约定的违约金已计 42.10 元，付清之前继续计算；仍不付款，我方将依法主张权利，包括起诉并申请财产保全。'],
  ] as const)('holds out no more than the stage: %s (R21, R23)', (consequence, line) => {
    expect(scriptOf({ ...card, call: { ...call, consequence } }, '', 'zh-CN')?.split('\n')).toContain(line);
  });

  it('reads out no account whose holder is not known', () => {
    const bare = { ...card, call: { ...call, company: '', bank: '' } };
    expect(scriptOf(bare, '', 'zh-CN')).toContain('收款账户：6200，户名没有填（应收参数“我方名称”）：核对户名之前不要报给对方。');
    expect(scriptOf(bare, '', 'en-US')).toContain(
      'Account to pay to: 6200; its holder is not known (“Name of our company” on the policy sheet): do not read it out before that is checked.',
    );
  });
});
