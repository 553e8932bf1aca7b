import type { LetterPreview } from '../../../src/jobs/letters/preview-letter-contract';
import type { LooseRequest } from '../run-job-in';
import { LettersBook, ledgerRows, logOf } from './letters-book';

async function previewed(book: LettersBook, letter: LooseRequest<'previewLetter'>['letter']): Promise<LetterPreview> {
  const outcome = await book.run('previewLetter', { letter });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.report;
}

describe('previewLetter', () => {
  it('shows the letter as it would be made, and the same as a message; nothing is written', async () => {
    const book = new LettersBook();
    const { lines, mail } = await previewed(book, { customer: '甲公司', kind: 'first', finalPaymentDate: '2026-01-20' });
    expect(lines.join('\n')).toContain('请贵司于2026年1月20日（含当日）前将应付总额付至我司下列账户');
    expect(mail.subject).toBe('付款提醒（沈阳示例机械有限公司）');
    expect(mail.body.split('\n')).toEqual([
      '甲公司 王会计：',
      '',
      '截至 2025-12-31，贵司下列款项已到期而我司尚未收到：',
      '· A1  到期日 2025-09-22  逾期 100 天  人民币1,000.00元',
      '· A2  到期日 2025-12-11  逾期 20 天  人民币500.25元',
      '另加截至 2025-12-31 的逾期付款违约金 人民币47.00元。',
      '合计 人民币1,547.25元。',
      '请于 2026-01-20（含当日）前付清。',
      '收款账户：沈阳示例机械有限公司，示例银行沈阳分行，6200 0000 0000',
      '如已付款，请将付款凭证回复我们；对账目有异议的，请在回复中写明。',
      '',
      '沈阳示例机械有限公司  024-00000000',
      '2025-12-31',
    ]);
    expect([book.files.saved, book.tables.made, book.tables.asked]).toEqual([[], [], []]);
  });

  it('bears the number that its letter gets among those that are written together, by customer', async () => {
    const book = new LettersBook({ more: [logOf(['CK-20251231-004', 46022, '丙公司', 'C1', '函件', '', 300, '', '', '', '', ''])] });
    const among = ['甲公司', '乙公司', '戊公司'];
    const numberOf = async (customer: string, ...others: readonly string[]): Promise<string | undefined> => {
      const outcome = await book.run('previewLetter', {
        letter: { customer, kind: 'first' },
        among: others.map((other) => ({ customer: other })),
      });
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
      return /编号：(\S+)/.exec(outcome.report.lines.join('\n'))?.[1];
    };
    const previews = await Promise.all(['乙公司', '戊公司', '甲公司'].map((customer) => numberOf(customer, ...among)));
    expect(previews).toEqual(['CK-20251231-005', 'CK-20251231-006', 'CK-20251231-007']);
    expect(await numberOf('甲公司')).toBe('CK-20251231-005');
    // Not chosen itself, it is numbered as if it were.
    expect(await numberOf('戊公司', '甲公司', '乙公司')).toBe('CK-20251231-006');
    const written = await book.run('writeLetters', {
      letters: among.map((customer) => ({ customer, kind: 'first' as const })),
      outputs: ['combined'],
      missing: 'mark',
    });
    if (written.kind !== 'done') throw new Error(JSON.stringify(written));
    expect(written.report.letters.map(({ customer, number }) => [customer, number])).toEqual([
      ['乙公司', 'CK-20251231-005'],
      ['戊公司', 'CK-20251231-006'],
      ['甲公司', 'CK-20251231-007'],
    ]);
  });

  it('in English names the currency of every sum', async () => {
    const { mail } = await previewed(new LettersBook(), { customer: '甲公司', kind: 'first', letterLanguage: 'en-US' });
    expect(mail.body).toContain('· A1, due 2025-09-22, 100 days overdue: CNY 1,000.00');
    expect(mail.body).toContain(
      'Plus penalties for late payment up to 2025-12-31: CNY 47.00.\nTotal: CNY 1,547.25.\nPlease pay by 2026-01-12 (that day included).',
    );
  });

  it('names what credits take off, so that the lines of the message add up to its total, and no penalty where there is none', async () => {
    const { mail } = await previewed(new LettersBook(), { customer: '戊公司', kind: 'first' });
    expect(mail.body.split('\n').slice(2, 7)).toEqual([
      '截至 2025-12-31，贵司下列款项已到期而我司尚未收到：',
      '· E1  到期日 2025-12-01  逾期 30 天  人民币800.00元',
      '已扣除贵司的贷方余额（红字发票或多付款项）人民币100.00元。',
      '合计 人民币700.00元。',
      '请于 2026-01-12（含当日）前付清。',
    ]);
    const english = await previewed(new LettersBook(), { customer: '戊公司', kind: 'first', letterLanguage: 'en-US' });
    expect(english.mail.body).toContain('Less your credit balance (credit notes or overpayments): CNY 100.00.\nTotal: CNY 700.00.');
  });

  it('says of an agreement what it covers and what is paid when, and demands nothing', async () => {
    const plan = { count: 3, firstDate: '2026-01-31', firstShare: 0.3 };
    const { mail } = await previewed(new LettersBook(), { customer: '甲公司', kind: 'agreement', plan });
    expect(mail.subject).toBe('还款协议（沈阳示例机械有限公司）');
    expect(mail.body.split('\n')).toEqual([
      '甲公司 王会计：',
      '',
      '请审阅随附的还款协议。协议所列截至 2025-12-31 的欠款：',
      '· A1  到期日 2025-09-22  人民币1,000.00元',
      '· A2  到期日 2025-12-11  人民币500.25元',
      '另加截至 2025-12-31 的逾期付款违约金 人民币47.00元。',
      '债务总额 人民币1,547.25元，分 3 期偿还：',
      '· 第 1 期  2026-01-31  人民币464.18元',
      '· 第 2 期  2026-02-28  人民币541.53元',
      '· 第 3 期  2026-03-31  人民币541.54元',
      '同意的，请签字盖章后寄回或发回扫描件；对账目或还款安排有不同意见的，请在回复中写明。',
      '',
      '沈阳示例机械有限公司  024-00000000',
      '2025-12-31',
    ]);
  });

  it('calls nothing due of a statement to whoever owes nothing overdue', async () => {
    const rows = [...ledgerRows, ['庚公司', 'G1', '', 46012, 46042, 90.5, 0, '']];
    const { mail, lines } = await previewed(new LettersBook({ rows }), { customer: '庚公司', kind: 'statement' });
    expect(mail.subject).toBe('对账（沈阳示例机械有限公司）');
    expect(mail.body).toContain('截至上述日期，贵司应付我司余额：人民币90.50元（大写：人民币玖拾元零伍角）');
    expect(mail.body).not.toMatch(/到期|付清/);
    expect(lines.join('\n')).toContain('G1');
  });

  it('marks what the letter lacks, in its place', async () => {
    const { lines } = await previewed(new LettersBook({ ours: [] }), { customer: '甲公司', kind: 'first' });
    expect(lines.join('\n')).toContain('【待填：收款账号】');
  });
});
