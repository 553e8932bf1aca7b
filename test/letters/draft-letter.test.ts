import { demandFor } from '../../src/desk/letter-run';
import { draftLetter } from '../../src/letters/draft-letter';
import type { LetterKind } from '../../src/letters/letter-kind';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { deskOfTables } from '../support/desk-of-cells';
import { letterOf, draftOf, companyPolicy, letterDesk, onlyAccount } from './letter-desk';

const values = (...request: Parameters<typeof letterOf>) => letterOf(...request).values as Readonly<Record<string, never>>;

describe('draftLetter: a demand', () => {
  it('names the principal, the penalty of the contract, the total in figures and capitals, and the dates (R13, R21b, R23, R27)', () => {
    expect(values(letterDesk(), 'first')).toMatchObject({
      companyName: '示例科技有限公司',
      customerName: '甲公司',
      letterName: '催款函',
      letterNumber: 'CK-20250215-001',
      letterDate: '2025年2月15日',
      cutOffDate: '2025年2月15日',
      finalPaymentDate: '2025年2月25日',
      invoiceCount: '1',
      longestDaysOverdue: '45',
      principal: '100,000.00',
      penalty: '1,650.00',
      hasPenalty: true,
      hasCredits: false,
      total: '101,650.00',
      totalInWords: '人民币壹拾万壹仟陆佰伍拾元整',
      waybill: '催款函 人民币101,650.00元',
    });
  });

  it('says on what the penalty is owed and at what rates, with its source (R13, R13a)', () => {
    const { penaltyBasisText } = values(letterDesk(), 'first');
    expect(penaltyBasisText).toBe(
      '双方合同约定了逾期付款违约金（《中华人民共和国民法典》第五百八十五条），自到期日次日起以未付金额为基数按日计算：逾期第1日至第30日每日0.03%，逾期第31日起每日0.05%。',
    );
  });

  it.each([
    ['合同（第8.2条）', '', '双方合同第8.2条约定了', 'The contract, clause 8.2, provides for'],
    ['合同第八条第二款', '', '双方合同第八条第二款约定了', 'The contract, 第八条第二款, provides for'],
    ['合同（HT-7 第8条）', '', '双方合同（HT-7 第8条）约定了', 'The contract (HT-7 第8条) provides for'],
    ['合同', '第5条付款；第8.2条违约金', '双方合同第8.2条约定了', 'The contract, clause 8.2, provides for'],
    ['合同', '第9条', '双方合同第9条约定了', 'The contract, clause 9, provides for'],
    ['合同', '第5条付款，第12条管辖', '双方合同约定了', 'The contract provides for'],
    ['合同', '付款、违约金、管辖已核对', '双方合同约定了', 'The contract provides for'],
    ['合同（已核对）', '', '双方合同约定了', 'The contract provides for'],
  ])('names the clause that 客户资料 notes: %s, %s (R13a)', (basis, clauses, chinese, english) => {
    const desk = letterDesk({ customers: [['甲公司', basis, '', '', clauses]] });
    expect(values(desk, 'first')['penaltyBasisText']).toMatch(new RegExp(`^${chinese.replace(/[()]/g, '\\$&')}逾期付款违约金`));
    expect(values(desk, 'first', 'en-US')['penaltyBasisText']).toContain(`${english} a penalty for late payment`);
    expect(values(desk, 'first')['penalty']).toBe('1,650.00');
  });

  it('names the contracts as the basis where every invoice has one, and the clause after them (R13a, R23)', () => {
    const of = (...contracts: readonly string[]): string => {
      const ledger = contracts.map((contract, index) => ['甲公司', `A${index}`, '2024-12-02', '2025-01-01', 100, '', contract]);
      return String(values(letterDesk({ ledger, customers: [['甲公司', '合同（第8条）']] }), 'first')['penaltyBasisText']);
    };
    expect(of('HT-1', 'HT-2', 'HT-1')).toMatch(/^双方合同（编号：HT-1、HT-2）第8条约定了逾期付款违约金（《/);
    expect(of('HT-1', '')).toMatch(/^双方合同第8条约定了逾期付款违约金/);
  });

  it('lists each invoice with what was billed, paid and is unpaid (R23)', () => {
    const desk = letterDesk({ receipts: [['2025-01-21', '甲公司', 'A1', 40_000]] });
    expect(values(desk, 'first')).toMatchObject({
      invoices: [
        {
          position: '1',
          contract: '—',
          invoiceNumber: 'A1',
          invoiceDate: '2024-12-02',
          dueDate: '2025-01-01',
          daysOverdue: '45',
          billed: '100,000.00',
          paid: '40,000.00',
          outstanding: '60,000.00',
          invoicePenalty: '1,230.00',
        },
      ],
      billedTotal: '100,000.00',
      paidTotal: '40,000.00',
      total: '61,230.00',
    });
  });

  it('shows how the penalty came about, cut at tiers and receipts; the periods add up to the letter (R13, R15)', () => {
    // 20 × 0.03 % × 100,000 + 10 × 0.03 % × 60,000 + 15 × 0.05 % × 60,000
    const desk = letterDesk({ receipts: [['2025-01-21', '甲公司', 'A1', 40_000]] });
    expect(letterOf(desk, 'first').values['penaltyWorking']).toEqual([
      {
        invoiceNumber: 'A1',
        base: '100,000.00',
        from: '2025-01-02',
        to: '2025-01-21',
        days: '20',
        rate: '0.03%/日',
        periodPenalty: '600.00',
        periodReceipts: '2025-01-21 40,000.00',
      },
      {
        invoiceNumber: 'A1',
        base: '60,000.00',
        from: '2025-01-22',
        to: '2025-01-31',
        days: '10',
        rate: '0.03%/日',
        periodPenalty: '180.00',
        periodReceipts: '',
      },
      {
        invoiceNumber: 'A1',
        base: '60,000.00',
        from: '2025-02-01',
        to: '2025-02-15',
        days: '15',
        rate: '0.05%/日',
        periodPenalty: '450.00',
        periodReceipts: '',
      },
    ]);
  });

  it('says what penalty of invoices paid late it does not claim, and reserves it; without a confirmed basis it names no sum (R13a, R15, R21b)', () => {
    // A2 was paid 10 days late: 10 × 0.03 % of 10,000.00.
    const tables = {
      ledger: [
        ['甲公司', 'A1', '2024-12-02', '2025-01-01', 100_000],
        ['甲公司', 'A2', '2024-12-02', '2025-01-01', 10_000],
      ],
      receipts: [['2025-01-11', '甲公司', 'A2', 10_000]],
    };
    const said = '另有1张发票已经付清但逾期付款，按同一标准计算的违约金人民币30.00元未列入本函；我司保留主张的权利。';
    const desk = letterDesk(tables);
    expect(values(desk, 'first')).toMatchObject({ penalty: '1,650.00', total: '101,650.00', penaltyNote: said });
    expect(values(desk, 'agreement')['penaltyNote']).toBe(said.replace('本函', '本协议').replace('我司', '甲方'));
    expect(values(desk, 'first', 'en-US')['penaltyNote']).toBe(
      'This letter does not claim CNY 30.00 reckoned on the same basis on 1 invoice that was paid in full, but late; we reserve our right to it.',
    );
    for (const basis of ['', '无']) {
      const unsaid = values(letterDesk({ ...tables, customers: [['甲公司', basis]] }), 'first');
      expect(unsaid['penaltyNote']).toBe('');
      expect(unsaid['penaltyBasisText']).not.toContain('30.00');
    }
    // The invoice listed is not late enough for a cent, what was paid late is said all the same.
    const small = letterDesk({ ...tables, ledger: [['甲公司', 'A1', '2024-12-02', '2025-01-01', 0.01], tables.ledger[1] ?? []] });
    expect(values(small, 'first')).toMatchObject({ hasPenalty: false });
    expect(values(small, 'first')['penaltyBasisText']).toContain(said);
  });

  it('reckons statutory interest at the rate of the day of breach, and says so (R16, facts of 2024)', () => {
    const desk = letterDesk(
      { ledger: [['甲公司', 'A1', '2023-12-15', '2024-01-15', 100_000]], customers: [['甲公司', '法定']] },
      '2024-12-31',
    );
    const letter = values(desk, 'first');
    expect(letter).toMatchObject({
      penalty: '4,976.51',
      penaltyWorking: [
        { base: '100,000.00', from: '2024-01-16', to: '2024-12-31', days: '351', rate: '5.175%/年', periodPenalty: '4,976.51' },
      ],
    });
    expect(letter['penaltyBasisText']).toContain('第十八条第四款');
    expect(letter['penaltyBasisText']).toContain('加计50%');
  });

  it.each([
    ['', '本函暂未计算违约金；我司保留依据合同约定或法律规定主张违约金或逾期付款损失的权利。'],
    ['无', '本函未计算违约金；我司保留依法主张逾期付款损失的权利。'],
  ])('names no penalty on the basis “%s” and reserves the right (R13a, R21b)', (basis, text) => {
    expect(values(letterDesk({ customers: [['甲公司', basis]] }), 'first')).toMatchObject({
      penaltyBasisText: text,
      hasPenalty: false,
      total: '100,000.00',
      penaltyWorking: [],
    });
  });

  it('asks for a basis that nobody has confirmed, and waits for none (R13a)', () => {
    expect(draftOf(letterDesk({ customers: [['甲公司', '']] }), 'first').missing).toContainEqual({
      whose: 'customer',
      field: 'penaltyBasis',
      optional: true,
    });
  });

  it('says of a ledger without dated receipts what its penalty is reckoned on (R15)', () => {
    const note = '因账面未记载各笔收款日期，违约金以计算截止日的未付金额为基数计算。';
    const snapshot = deskOfTables({ ledger: letterLedger, customers: [['甲公司', '合同']] }, '2025-02-15', {}, companyPolicy);
    expect(values(snapshot, 'first')['penaltyBasisText']).toContain(note);
    expect(values(letterDesk(), 'first')['penaltyBasisText']).not.toContain(note);
  });

  it('says on the waybill what is in it, of a lawyer’s letter not that it was a draft (R23)', () => {
    expect([values(letterDesk(), 'second')['waybill'], values(letterDesk(), 'lawyer')['waybill']]).toEqual([
      '催款函（第二次） 人民币101,650.00元',
      '律师函 人民币101,650.00元',
    ]);
  });

  it('deducts credits on a line of their own (R21b)', () => {
    const desk = letterDesk({ ledger: [...letterLedger, ['甲公司', '红1', '2025-01-05', '2025-02-04', -2_000]] });
    expect(values(desk, 'first')).toMatchObject({ hasCredits: true, credits: '2,000.00', total: '99,650.00' });
  });

  it('the second names the first: its date, and when it arrived (R21)', () => {
    const desk = letterDesk({
      collections: [['2025-01-20', '甲公司', '', '函件', '首次催款函', '', '', '2025-01-21', '2025-01-23', '']],
    });
    expect(values(desk, 'second')).toMatchObject({
      letterName: '催款函（第二次）',
      hasPreviousLetter: true,
      previousLetter: '我司已于2025年1月21日向贵司发出首次催款函，并于2025年1月23日送达',
    });
    expect(values(desk, 'lawyer')['previousLetter']).toBe('委托人已于2025年1月21日向贵司发出首次催款函，并于2025年1月23日送达');
    expect(values(letterDesk(), 'second')).toMatchObject({ hasPreviousLetter: false, previousLetter: '' });
  });

  it('the second says of no letter that it went out where 寄出 and 签收 are blank: 日期 is the day on which it was made (R21a)', () => {
    const first = (sent: string, received: string) =>
      letterDesk({ collections: [['2025-01-20', '甲公司', 'A1', '函件', '首次催款函', '', '', sent, received, '']] });
    for (const kind of ['second', 'lawyer'] as const)
      expect(values(first('', ''), kind)).toMatchObject({ hasPreviousLetter: false, previousLetter: '', listedBefore: '' });
    expect(values(first('', '2025-01-23'), 'second')['previousLetter']).toBe('我司的首次催款函已于2025年1月23日送达贵司');
    expect(values(first('', '2025-01-23'), 'second', 'en-US')['previousLetter']).toBe('Our first demand reached you on 23 January 2025');
    // Sent after the as-of date: it has not happened.
    expect(values(first('2025-02-16', ''), 'second')['hasPreviousLetter']).toBe(false);
  });

  it('the second tells the invoices of the letter before from those that it names for the first time (R21)', () => {
    const due = ['2024-12-05', '2024-12-10', '2024-12-15', '2024-12-20', '2025-01-25'];
    const desk = (...log: readonly (readonly string[])[]) =>
      letterDesk({
        ledger: due.map((day, index) => ['甲公司', `A${index + 1}`, '2024-12-02', day, 1_000]),
        collections: log.map(([invoices = '', stage = '', sent = '']) => [
          '2025-01-20',
          '甲公司',
          invoices,
          '函件',
          stage,
          '',
          '',
          sent,
          '',
          '',
        ]),
      });
    const some = desk(['A1、A2、A3', '首次催款函', '2025-01-20'], ['A4', '首次催款函', '']);
    expect(values(some, 'second')['listedBefore']).toBe('上列第1–3项已列入我司此前发出的催款函；第4、5项此前未列入，此次一并催收。');
    expect(values(some, 'lawyer')['listedBefore']).toBe('上列第1–3项已列入委托人此前发出的催款函；第4、5项此前未列入，此次一并催收。');
    expect(values(some, 'second', 'en-US')['listedBefore']).toBe(
      'In a demand that we sent you before: no. 1–3; demanded here for the first time: no. 4, 5.',
    );
    const apart = desk(['A1、A3', '首次催款函', '2025-01-20'], ['A5', '首次催款函', '2025-01-21']);
    expect(values(apart, 'second')).toMatchObject({
      previousLetter: '我司已于2025年1月21日向贵司发出首次催款函',
      listedBefore: '上列第1、3、5项已列入我司此前发出的催款函；第2、4项此前未列入，此次一并催收。',
    });
    const all = desk(['', '首次催款函', '2025-01-20'], ['A5', '首次催款函', '2025-01-20']);
    expect(values(all, 'second')['listedBefore']).toBe('上列款项均已列入我司此前发出的催款函。');
  });

  it('names the last letter of an earlier stage than its own, of one day the higher stage (R21)', () => {
    const desk = (first: string, second: string) =>
      letterDesk({
        collections: [
          ['2025-01-17', '甲公司', 'A1', '函件', '首次催款函', '', '', first, '', ''],
          ['2025-02-01', '甲公司', 'A1', '函件', '二次催款函', '', '', second, '', ''],
        ],
      });
    const parted = desk('2025-01-18', '2025-02-02');
    expect(values(parted, 'second')['previousLetter']).toBe('我司已于2025年1月18日向贵司发出首次催款函');
    expect(values(parted, 'lawyer')['previousLetter']).toBe('委托人已于2025年2月2日向贵司发出第二次催款函');
    expect(values(parted, 'first')['previousLetter']).toBe('');
    expect(values(desk('2025-02-02', '2025-02-02'), 'lawyer')['previousLetter']).toBe('委托人已于2025年2月2日向贵司发出第二次催款函');
    // The one that went out last, whichever row stands first.
    expect(values(desk('2025-02-10', '2025-02-02'), 'lawyer')['previousLetter']).toBe('委托人已于2025年2月10日向贵司发出首次催款函');
  });

  it('of another date than its sums bears its own, and reckons to the as-of date all the same (R21b)', () => {
    const desk = letterDesk();
    const account = onlyAccount(desk);
    const demand = demandFor(account, 1, account.invoices);
    const request = { kind: 'first', language: 'zh-CN', number: '', letterDay: desk.asOf + 5, account, demand, markGaps: true } as const;
    const draft = draftLetter(desk, { ...request, finalPaymentDay: desk.asOf + 15 });
    if (draft.kind !== 'ready') throw new Error(draft.kind);
    expect(draft.letter.values).toMatchObject({
      letterDate: '2025年2月20日',
      cutOffDate: '2025年2月15日',
      finalPaymentDate: '2025年3月2日',
      longestDaysOverdue: '45',
      penalty: '1,650.00',
    });
  });

  it('cuts periods to the cent by the running total, half up, so that they add up to the letter (R13)', () => {
    const periods = (amount: number) => {
      const { penalty, penaltyWorking } = letterOf(letterDesk({ ledger: [['甲公司', 'A1', '2024-12-02', '2025-01-01', amount]] }), 'first')
        .values as unknown as { readonly penalty: string; readonly penaltyWorking: readonly { readonly periodPenalty: string }[] };
      return [penalty, ...penaltyWorking.map(({ periodPenalty }) => periodPenalty)];
    };
    // 9.00423 + 7.503525 = 16.507755
    expect(periods(1000.47)).toEqual(['16.51', '9.00', '7.51']);
    // 9.0054 + 7.5045 = 16.5099
    expect(periods(1000.6)).toEqual(['16.51', '9.01', '7.50']);
  });

  it.each([
    ['2026-09-19', ''],
    ['2026-09-20', '2026-09-20之后开始逾期的款项暂按该日已公布的 LPR 计算，以实际公布的为准。'],
  ])('says of an invoice due %s, whose breach is the day after, what of its rate is not verified (R18)', (due, note) => {
    const desk = letterDesk({ ledger: [['甲公司', 'A1', '2026-08-01', due, 100_000]], customers: [['甲公司', '法定']] }, '2026-10-31');
    expect(values(desk, 'first')['penaltyNote']).toBe(note);
  });

  it.each([
    ['2015-10-23', ''],
    ['2015-10-22', '到期日早于所列利率起始日的款项未计算逾期付款损失。'],
  ])('says of an invoice due %s whether its rate is known at all (R18)', (due, note) => {
    const ledger = [
      ['甲公司', 'A1', '2015-08-01', due, 100_000],
      ['甲公司', 'A2', '2025-01-01', '2025-01-10', 100_000],
    ];
    expect(values(letterDesk({ ledger, customers: [['甲公司', '法定']] }), 'first')['penaltyNote']).toBe(note);
  });

  it('claims what was written off all the same (R35)', () => {
    const desk = letterDesk({ writeOffs: [['甲公司', 'A1', '2025-02-10', 30_000]] });
    expect(values(desk, 'first')).toMatchObject({ principal: '100,000.00', invoices: [{ outstanding: '100,000.00' }] });
  });

  it('in English has dates, words and amounts in words of its own', () => {
    expect(values(letterDesk(), 'first', 'en-US')).toMatchObject({
      letterName: 'Demand for Payment',
      letterDate: '15 February 2025',
      currency: 'CNY',
      unit: '',
      totalInWords: 'CNY One Hundred One Thousand Six Hundred Fifty and 00/100 Only',
      penaltyWorking: [{ rate: '0.03% a day' }, { rate: '0.05% a day' }],
    });
  });
});

const letterLedger = [['甲公司', 'A1', '2024-12-02', '2025-01-01', 100_000]] as const;

describe('draftLetter: what is missing', () => {
  const bare = letterDesk({}, '2025-02-15', defaultPolicy);

  it('is named, and there is no letter where it must stand in one (R23)', () => {
    expect(draftOf(bare, 'first', 'zh-CN', false)).toEqual({
      kind: 'incomplete',
      missing: [
        { whose: 'company', field: 'name', optional: false },
        { whose: 'company', field: 'creditCode', optional: false },
        { whose: 'company', field: 'address', optional: false },
        { whose: 'company', field: 'phone', optional: false },
        { whose: 'company', field: 'bank', optional: false },
        { whose: 'company', field: 'account', optional: false },
        { whose: 'customer', field: 'creditCode', optional: false },
        { whose: 'customer', field: 'address', optional: false },
        { whose: 'company', field: 'signatory', optional: true },
        { whose: 'customer', field: 'contact', optional: true },
        { whose: 'customer', field: 'phone', optional: true },
      ],
    });
  });

  it('is marked to be filled in where the user wants the letter as it is: never an empty line', () => {
    expect(values(bare, 'first')).toMatchObject({
      companyName: '【待填：名称】',
      bankAccount: '【待填：收款账号】',
      customerAddress: '【待填：地址】',
    });
    expect(values(bare, 'first', 'en-US')).toMatchObject({ bank: '[to be filled in: bank]' });
  });

  it('of a statement is no bank account: nothing is to be paid to one', () => {
    const fields = draftOf(bare, 'statement').missing.map(({ field }) => field);
    expect(fields).not.toContain('bank');
    expect(fields).not.toContain('account');
  });

  it('of a letter whose customer is not known is the name', () => {
    const desk = letterDesk({ ledger: [['', 'A1', '2024-12-02', '2025-01-01', 100_000]], customers: [['甲公司', '合同']] });
    expect(draftOf(desk, 'first').missing).toContainEqual({ whose: 'customer', field: 'name', optional: false });
  });
});

describe('draftLetter: a statement of account', () => {
  it('lists all that is open by date, credits and advances too, and says who owes whom (R10)', () => {
    const desk = letterDesk({
      ledger: [...letterLedger, ['甲公司', 'A2', '2025-02-01', '2025-03-01', 500], ['甲公司', '红1', '2025-01-05', '2025-02-04', -2_000]],
      receipts: [['2025-01-10', '甲公司', '', 300]],
    });
    const letter = values(desk, 'statement');
    expect(letter['statementItems']).toMatchObject([
      {
        position: '1',
        itemDate: '2024-12-02',
        item: '发票',
        invoiceNumber: 'A1',
        billed: '100,000.00',
        paid: '0.00',
        outstanding: '100,000.00',
      },
      { position: '2', itemDate: '2025-01-05', item: '红字', invoiceNumber: '红1', outstanding: '-2,000.00' },
      { position: '3', itemDate: '2025-01-10', item: '预收', invoiceNumber: '—', billed: '0.00', paid: '300.00', outstanding: '-300.00' },
      { position: '4', itemDate: '2025-02-01', item: '发票', invoiceNumber: 'A2', outstanding: '500.00' },
    ]);
    expect(letter).toMatchObject({
      statementBalance: '98,200.00',
      statementBalanceText: '截至上述日期，贵司应付我司余额：人民币98,200.00元（大写：人民币玖万捌仟贰佰元整）',
    });
  });

  it('is there for a customer who owes nothing overdue, or nothing at all', () => {
    expect(values(letterDesk({}, '2024-12-15'), 'statement')).toMatchObject({ statementBalance: '100,000.00' });
    const paid = letterDesk({ receipts: [['2025-01-10', '甲公司', 'A1', 100_000]] });
    expect(values(paid, 'statement')).toMatchObject({ statementItems: [], statementBalanceText: '截至上述日期，双方账面余额为零。' });
    const over = letterDesk({ receipts: [['2025-01-10', '甲公司', 'A1', 100_050]] });
    expect(values(over, 'statement')['statementBalanceText']).toContain('贵方余额：人民币50.00元');
  });
});

describe('draftLetter: a repayment agreement', () => {
  it('has a schedule that ties to the debt: 30 % first, equal parts, the last what is left (R32)', () => {
    // 101,650.00: 30,495.00, then half of 71,155.00 each.
    expect(values(letterDesk(), 'agreement')).toMatchObject({
      total: '101,650.00',
      instalmentCount: '3',
      firstInstalment: '30,495.00',
      instalments: [
        { instalment: '1', instalmentDate: '2025年3月1日', instalmentAmount: '30,495.00', rest: '71,155.00' },
        { instalment: '2', instalmentDate: '2025年4月1日', instalmentAmount: '35,577.50', rest: '35,577.50' },
        { instalment: '3', instalmentDate: '2025年5月1日', instalmentAmount: '35,577.50', rest: '0.00' },
      ],
    });
  });

  it('follows the settings on order of payments and acceleration, and waives no penalty (R11, R32)', () => {
    const usual = values(letterDesk(), 'agreement');
    expect(usual['applicationTerms']).toContain('第五百六十一条');
    expect(usual['accelerationTerms']).toContain('立即到期');
    expect(usual['penaltyTerms']).toContain('仍按原合同约定的违约金标准');
    const other = values(
      letterDesk({}, '2025-02-15', { ...companyPolicy, withinDebt: 'principalFirst', instalments: { missedOneAccelerates: false } }),
      'agreement',
    );
    expect(other['applicationTerms']).toContain('先抵充主债务');
    expect(other['accelerationTerms']).not.toContain('立即到期');
  });
});

describe('draftLetter: how the penalty goes on after the letter', () => {
  const ending = (upToDays: number): Policy => ({
    ...companyPolicy,
    penalty: {
      tiers: [
        { upToDays: 30, dailyRate: 0.0003 },
        { upToDays, dailyRate: 0.0005 },
      ],
      method: 'marginal',
      afterLast: 'stop',
    },
  });

  it('goes on until payment where the contract does not end it (R13)', () => {
    expect(values(letterDesk(), 'first')['furtherPenalty']).toBe('，此后继续计算至实际付清之日止');
    expect(values(letterDesk(), 'first', 'en-US')['furtherPenalty']).toBe(', and it continues to accrue until the day of actual payment');
  });

  it('goes on as far as the last tier, and no further once every invoice has come so far (R13)', () => {
    // A1 is 45 days overdue: day 46 is the last that bears a penalty, or day 45 was.
    expect(values(letterDesk({}, '2025-02-15', ending(46)), 'first')['furtherPenalty']).toBe('，此后按上述标准继续计算');
    expect(values(letterDesk({}, '2025-02-15', ending(45)), 'first')['furtherPenalty']).toBe('');
    expect(values(letterDesk({}, '2025-02-15', ending(45)), 'lawyer')['furtherPenalty']).toBe('');
  });

  it('goes on by statute until payment, whatever the tiers of contracts say (R13a)', () => {
    const statutory = letterDesk({ customers: [['甲公司', '法定']] }, '2025-02-15', ending(45));
    expect(values(statutory, 'first')['furtherPenalty']).toBe('，此后继续计算至实际付清之日止');
  });

  it('promises no penalty until payment in an agreement where the contract ends it (R13, R32)', () => {
    const terms = values(letterDesk({}, '2025-02-15', ending(45)), 'agreement')['penaltyTerms'];
    expect(terms).toContain('按原合同约定的违约金标准和计算期限');
    expect(terms).not.toContain('至实际付清之日止');
  });
});

describe('draftLetter: what a letter is called', () => {
  it.each<[LetterKind, string]>([
    ['first', 'CK-20250215-001_甲公司_首次催款函_2025-02-15'],
    ['statement', 'CK-20250215-001_甲公司_对账函_2025-02-15'],
  ])('%s carries number, debtor and date in its file name and its properties', (kind, fileName) => {
    const letter = letterOf(letterDesk(), kind);
    expect(letter.fileName).toBe(fileName);
    expect(letter.properties.keywords).toEqual(['CK-20250215-001', '甲公司', '2025-02-15']);
    expect(letter.properties.author).toBe('示例科技有限公司');
  });
});
