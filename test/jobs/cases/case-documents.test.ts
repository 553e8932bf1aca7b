import { readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';

import { debtorCases } from '../../../src/desk/debtor-cases';
import { soonestLimitationEnd } from '../../../src/desk/limitation';
import type { Desk } from '../../../src/desk/desk';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { caseLine } from '../../../src/jobs/cases/case-lines';
import { LetterFormat } from '../../../src/letters/letter-format';
import { penaltyWorkingRows } from '../../../src/letters/penalty-working-rows';
import { caseClaims } from '../../../src/desk/cases/case-claims';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { desksOf } from '../../support/desk-of-workbook';
import { sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { desksOfTables } from '../../support/desk-of-cells';
import type { Row, Tables } from '../../support/desk-of-cells';
import { packOf, textsIn } from '../../support/pack-of';

const {
  asOf: days,
  case: _case,
  ...court
} = JSON.parse(readFileSync(path.join(__dirname, '../../cases/court-by-hand/input.json'), 'utf8')) as Tables & {
  readonly asOf: readonly string[];
  readonly case: string;
};
const company = {
  ...defaultPolicy.company,
  name: '沈阳某某机械有限公司',
  creditCode: '91210100TEST00001X',
  address: '铁西区一路',
  phone: '024-1111',
};
const policy = { ...defaultPolicy, company };
const courtDesk = (day: string): Desk => desksOfTables(court, {}, policy)(day);
const wordsOf = (desk: Desk, key: string): string => (textsIn(packOf(desk)).get(key) ?? []).join('\n');

describe('the pack of a case that was reckoned by hand', () => {
  it('claims principal and penalty to the cent, in figures and capitals (R43, R27)', () => {
    const complaint = wordsOf(courtDesk('2025-04-01'), 'complaint');
    expect(complaint).toContain('1. 判令被告向原告支付欠款本金人民币250,000.00元（大写：人民币贰拾伍万元整）；');
    expect(complaint).toContain(
      '2. 判令被告向原告支付逾期付款违约金，截至2025年4月1日为人民币4,920.00元（大写：人民币肆仟玖佰贰拾元整），此后继续计算至实际付清之日止；',
    );
    expect(complaint).toContain('原告：沈阳某某机械有限公司');
    expect(complaint).toContain('被告：甲公司');
    expect(complaint).toContain('法定代表人：【待填：我方法定代表人】');
    expect(complaint).toContain('沈阳市铁西区人民法院');
  });

  it('shows each segment of the calculation, which adds up to the sheet’s penalty (R15)', () => {
    const desk = courtDesk('2025-04-01');
    const calculation = wordsOf(desk, 'calculation');
    for (const text of ['200,000.00', '2025-02-01', '2025-02-28', '1,680.00', '2,250.00', '900.00', '5,123.80', '1,794.60', '1,707.93'])
      expect(calculation).toContain(text);
    const onSheet = desk.aged.main.positions
      .filter(({ row }) => row?.invoiceNumber !== 'A3')
      .reduce((sum, { penaltyCents }) => sum + penaltyCents, 0);
    expect(onSheet).toBe(492_000);
    expect(calculation).toContain('本金 250,000.00 + 违约金 4,920.00 − 贷项 0.00 = 254,920.00');
  });

  it('tells the guarantee with what the law says beside it (R26)', () => {
    const text = wordsOf(courtDesk('2025-04-01'), 'preservation');
    expect(text).toContain('按此为人民币76,476.00元');
    expect(text).toContain('诉前保全通常应当提供相当于请求保全数额的担保，即人民币254,920.00元');
    expect(text).toContain('诉前保全采取后三十日内应当提起诉讼或者申请仲裁，否则解除保全（《中华人民共和国民事诉讼法》第一百零四条）');
  });

  it('applies for enforcement with doubled interest once the day for performance has passed (R19), and says why not before', () => {
    const before = packOf(courtDesk('2025-07-20')).notWritten.find(({ key }) => key === 'enforcement');
    expect(before?.why).toBe('判决的履行期限（2025年8月10日）还没有届满');
    const text = wordsOf(courtDesk('2025-12-31'), 'enforcement');
    expect(text).toContain(
      '自2025年8月11日起按日万分之一点七五计算，截至2025年12月31日为人民币5,635.00元（大写：人民币伍仟陆佰叁拾伍元整）',
    );
    expect(text).toContain('给付判决确定而未付的金钱人民币200,000.00元');
    expect(text).toContain('执行申请费按标的计算为人民币2,984.53元');
  });

  it('says why there is no order to pay, no investigation and no write-off', () => {
    const why = Object.fromEntries(packOf(courtDesk('2025-04-01')).notWritten.map(({ key, why: sentence }) => [key, sentence]));
    expect(why).toEqual({
      paymentOrder: '客户资料没有对方地址，不能判断支付令能否送达',
      enforcement: '“案件”表没有登记判决日期和履行期限',
      writeOff: '本案发票逾期都没有超过三年，也没有逾期超过一年且单笔不超过五万元的，不符合核销的条件',
    });
  });

  it('says in its contents what every document lacks', () => {
    const pack = packOf(courtDesk('2025-04-01'));
    const contents = (textsIn(pack).get('contents') ?? []).join('\n');
    for (const { file, sha256, missing } of pack.documents) {
      expect(contents).toContain(file);
      expect(contents).toContain(sha256);
      if (missing.length > 0) expect(contents).toContain(`${file}：${missing.join('；')}`);
    }
  });
});

/** Numbers of laws, rates and periods that the documents' own wording names (facts-law.md §2, §5, §6, §7, §12), and of their lists. */
const ofLaw = new Set(['1', '2', '3', '4', '10', '15', '25', '30', '30%', '104', '128', '130', '171', '250', '2011', '0.0175%', '256']);
const dateLike =
  /(\d{4})(?:年|-)(\d{1,2})(?:月|-)(\d{1,2})日?|(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/g;
const months = 'January February March April May June July August September October November December'.split(' ');

/** The dates of a text as yyyy-mm-dd, and its other numbers as they stand. */
function numbersIn(text: string): { readonly dates: readonly string[]; readonly numbers: readonly string[] } {
  const dates: string[] = [];
  const two = (part: string): string => part.padStart(2, '0');
  const rest = text.replace(dateLike, (...found: readonly unknown[]) => {
    const [, year, month, dayOfMonth, englishDay, englishMonth, englishYear] = found.map((part) => (typeof part === 'string' ? part : ''));
    dates.push(
      year === ''
        ? `${englishYear ?? ''}-${two(String(months.indexOf(englishMonth ?? '') + 1))}-${two(englishDay ?? '')}`
        : `${year ?? ''}-${two(month ?? '')}-${two(dayOfMonth ?? '')}`,
    );
    return ' ';
  });
  return { dates, numbers: rest.match(/\d+(?:,\d{3})*(?:\.\d+)?%?/g) ?? [] };
}

/** Everything that a document may say of this desk's first case. */
function sayable(desk: Desk, tables: Tables): { readonly dates: ReadonlySet<string>; readonly numbers: ReadonlySet<string> } {
  const [first] = debtorCases(desk);
  if (first === undefined) throw new Error('no case');
  const format = new LetterFormat('zh-CN', 'CNY');
  const cells = Object.values(tables).flatMap((rows: readonly Row[] | undefined) => (rows ?? []).flat());
  const texts = cells.map((cell) => (typeof cell === 'number' ? format.amount(Math.round(cell * 100)) : String(cell)));
  const { claims, deadlines } = caseLine(desk, first);
  const doubled = caseClaims(desk, first).doubled?.segments ?? [];
  const working = penaltyWorkingRows(caseClaims(desk, first).lines, desk, format);
  const figures = JSON.stringify(claims).match(/\d+\.\d\d/g) ?? [];
  const said = numbersIn([...texts, ...working.flatMap((row) => Object.values(row)), ...Object.values(policy.company)].join(' ; '));
  const asOf = formatIsoDay(desk.asOf);
  const more = (day: number | null): string[] => (day === null ? [] : [formatIsoDay(day)]);
  const { mediationDay, performanceDay } = first.record;
  return {
    dates: new Set([
      ...[asOf, ...said.dates, ...deadlines.map(({ date }) => date)],
      ...doubled.flatMap(({ from, to }) => [formatIsoDay(from), formatIsoDay(to)]),
      // Three years on: limitation.
      ...more(first.account === null ? null : soonestLimitationEnd(desk, first.account)),
      ...more(mediationDay === null ? null : mediationDay + 30),
      ...more(performanceDay === null ? null : performanceDay + 1),
    ]),
    numbers: new Set([
      ...said.numbers,
      ...figures.map((figure) => format.amount(Math.round(Number(figure) * 100))),
      ...doubled.flatMap(({ days: count, baseCents }) => [String(count), format.amount(baseCents)]),
      ...first.invoices.flatMap(({ daysOverdue, balanceCents, amountCents }) => [
        String(daysOverdue ?? 0),
        format.amount(balanceCents),
        format.amount(amountCents),
      ]),
      ...[String(first.invoices.length), '0.00', '0'],
      // How the policy's penalty is worded: days and rates of its tiers.
      ...['1', '30', '31', '90', '91', '0.03%', '0.05%', '50%', '365'],
      // Places of pieces in the list, and how many links of the chain are open.
      ...Array.from({ length: 12 }, (_, index) => String(index + 1)),
    ]),
  };
}

describe('the documents of a case', () => {
  const dayOf = (offset: number): string => formatIsoDay(45_292 + offset);
  const cents = fc.integer({ min: 1, max: 99_999_999 }).map((value) => value / 100);
  const invoices = fc.array(
    fc.record({ amount: cents, paid: fc.double({ min: 0, max: 0.9, noNaN: true }), due: fc.integer({ min: 0, max: 400 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  const basis = fc.constantFrom('合同', '法定', '无', '');
  const offset = fc.integer({ min: 410, max: 700 });

  it('name no number and no date that is not in the workbook, the policy, the law or what is reckoned from them', () => {
    fc.assert(
      fc.property(invoices, basis, offset, fc.boolean(), fc.boolean(), (drawn, word, at, judged, mediated) => {
        const tables: Tables = {
          ledger: drawn.map(({ amount, due }, index) => [
            '甲公司',
            `X${index + 1}Q`,
            dayOf(due - 30),
            dayOf(due),
            amount,
            '',
            `HT${index}`,
          ]),
          receipts: drawn.map(({ amount, paid, due }, index) => [
            dayOf(due + 5),
            '甲公司',
            `X${index + 1}Q`,
            Math.floor(amount * paid * 100) / 100,
          ]),
          customers: [['甲公司', word]],
          collections: [[dayOf(401), '甲公司', '', '函件', '首次催款函', '', '', dayOf(402), dayOf(404), '', '', '', '', 'CK9']],
          evidence: [['AJ77', '', '', '合同', '买卖合同', dayOf(1), '原件', '', 6, '双方签署', '约定价款']],
          cases: [
            [
              ...[
                'AJ77',
                '甲公司',
                '',
                judged ? '执行' : '诉讼',
                '某法院',
                '',
                '',
                '诉前',
                dayOf(409),
                '',
                mediated ? dayOf(405) : '',
                '',
                '',
              ],
              ...(judged ? [dayOf(380), '', '', 123_456.78, dayOf(395), dayOf(405)] : []),
            ],
          ],
        };
        const desk = desksOfTables(tables, {}, policy)(dayOf(at));
        const known = sayable(desk, tables);
        for (const [key, paragraphs] of textsIn(packOf(desk))) {
          if (key === 'contents') continue;
          const { dates, numbers } = numbersIn(paragraphs.join(' ; '));
          expect([key, dates.filter((date) => !known.dates.has(date))]).toEqual([key, []]);
          expect([key, numbers.filter((number) => !known.numbers.has(number) && !ofLaw.has(number))]).toEqual([key, []]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are the same bytes for the same workbook', () => {
    expect(packOf(courtDesk('2025-04-01')).documents).toEqual(packOf(courtDesk('2025-04-01')).documents);
    expect(days).toHaveLength(3);
  });
});

describe('what a draft must not give away', () => {
  const ledger: readonly Row[] = [
    ['甲公司', 'A1', '2025-01-10', '2025-01-31', 6000],
    ['甲公司', 'A2', '2025-01-10', '2025-02-28', -500],
  ];
  const wordsWith = (basis: string, state: string) => {
    const tables = { ledger, receipts: [], customers: [['甲公司', basis]], cases: [['AJ1', '甲公司', '', state]] };
    const pack = packOf(desksOfTables(tables, {}, policy)('2025-04-01'));
    const texts = textsIn(pack);
    return { pack, of: (key: string): string => (texts.get(key) ?? []).join('\n') };
  };

  it('claims the principal whole, and leaves it to the lawyer whether credits are set off', () => {
    const complaint = wordsWith('无', '诉讼').of('complaint');
    expect(complaint).toContain('1. 判令被告向原告支付欠款本金人民币6,000.00元（大写：人民币陆仟元整）；');
    expect(complaint).toContain('（供律师核对，不写入正式文本：我方账面另有红字、多付等贷项人民币500.00元');
    expect(complaint).not.toContain('同意');
  });

  it('never calls a penalty nothing of which no basis is confirmed (R13a)', () => {
    const { of } = wordsWith('', '诉讼');
    expect(of('mediationAgreement')).toContain(
      '乙方欠甲方本金人民币6,000.00元（大写：人民币陆仟元整），违约金【待填：违约金（依据没有确认）】，贷项抵减人民币500.00元，合计【待填：合计】。',
    );
    expect(of('calculation')).toContain('合计：本金 6,000.00 + 违约金 — − 贷项 500.00 = 5,500.00。');
    expect(of('summary')).toContain('违约金\n没有计算：依据未确认');
    expect(wordsWith('无', '诉讼').of('mediationAgreement')).toContain(
      '乙方欠甲方本金人民币6,000.00元（大写：人民币陆仟元整），贷项抵减人民币500.00元，合计人民币5,500.00元（大写：人民币伍仟伍佰元整）。',
    );
  });

  it('argues with no source before a court: what a lawyer is to compare stands apart (R26)', () => {
    const preservation = wordsWith('无', '诉讼').of('preservation');
    expect(preservation).toContain('情况特殊的由人民法院酌定。\n');
    expect(preservation).toContain('（供律师核对，不写入正式文本：有资料称“诉前一般为 30%”，与法律规定不同，以人民法院要求为准。）');
  });

  it('asks an arbitrator, not a court, where the case goes to arbitration, and names no fee of his', () => {
    const { pack, of } = wordsWith('无', '仲裁');
    expect(of('complaint')).toBe('');
    expect(of('arbitration')).toContain('1. 裁决被申请人向申请人支付欠款本金人民币6,000.00元（大写：人民币陆仟元整）；');
    expect(of('arbitration')).toContain('仲裁依据：【待填：仲裁条款或仲裁协议的内容】');
    expect(of('calculation')).toContain('仲裁费\n【待填：仲裁费（按仲裁机构的收费办法）】');
    expect(of('calculation')).not.toContain('受理费');
    expect(of('preservation')).toContain('此致\n【待填：受理保全申请的人民法院】');
    expect(pack.notWritten.map(({ key, why }) => [key, why]).slice(0, 3)).toEqual([
      ['complaint', '本案以仲裁方式办理，见仲裁申请书'],
      ['investigation', '案件不在诉讼或执行阶段：调查令由受理案件的人民法院按其规定签发'],
      ['paymentOrder', '本案以仲裁方式办理，不申请支付令'],
    ]);
    expect(wordsWith('无', '诉讼').pack.notWritten.map(({ key }) => key)).not.toContain('arbitration');
  });

  it.each([
    ['沈阳仲裁委员会', '', '沈阳仲裁委员会于2025年2月1日作出的裁决'],
    ['', '（2025）沈仲裁字第12号', '【待填：受理法院或机构】于2025年2月1日作出的裁决，案号：（2025）沈仲裁字第12号'],
  ])('enforces an award of %s %s as one, before a court (R19)', (court, docket, basis) => {
    const judged = ['AJ1', '甲公司', 'A1', '执行', court, '', docket, '', '', '', '', '', '', '2025-02-01', '', '', 6000, '', '2025-02-20'];
    const desk = desksOfTables({ ledger, receipts: [], cases: [judged] }, {}, policy)('2025-04-01');
    const text = wordsOf(desk, 'enforcement');
    expect(text).toContain(basis);
    expect(text).toContain('给付裁决确定而未付的金钱人民币6,000.00元');
    expect(text).toContain('从裁决规定履行期限的最后一日起计算');
    expect(text).toContain('此致\n【待填：有管辖权的人民法院】');
    expect(text).not.toContain('判决');
  });

  it('tells money since the judgment that names no invoice where it reckons interest (R19)', () => {
    const judged = ['AJ1', '甲公司', 'A1', '执行', '', '', '', '', '', '', '', '', '', '2025-02-01', '', '', 6000, '', '2025-02-20'];
    const desk = desksOfTables({ ledger, receipts: [['2025-03-01', '甲公司', '', 300]], cases: [judged] }, {}, policy)('2025-04-01');
    expect(wordsOf(desk, 'enforcement')).toContain('判决后另有没有核销到发票的收款人民币300.00元，未付金额和利息没有因此减少');
  });
});

describe('the summary of a case', () => {
  it('names the soonest limitation of its own invoices, not of all its debtor’s (R25)', () => {
    const tables: Tables = {
      ledger: [
        ['甲公司', 'A1', '2023-01-10', '2023-01-31', 1000],
        ['甲公司', 'A2', '2024-01-10', '2024-01-31', 2000],
      ],
      customers: [['甲公司', '无']],
      cases: [['AJ1', '甲公司', 'A2']],
    };
    const text = wordsOf(desksOfTables(tables, {}, policy)('2025-04-01'), 'summary');
    expect(text).toContain('诉讼时效（本案发票最早届满日）\n2027年1月31日');
    expect(text).not.toContain('2026');
  });
});

describe('a pack in English', () => {
  it('says what came of each promise, and tells lawyers of objections that are not settled (R22, R28c)', () => {
    const tables: Tables = {
      ledger: [
        ['甲公司', 'A1', '2025-01-10', '2025-01-31', 1000],
        ['甲公司', 'A2', '2025-01-10', '2025-01-31', 500],
      ],
      receipts: [['2025-02-10', '甲公司', 'A1', 300]],
      customers: [['甲公司', '无']],
      cases: [['AJ1', '甲公司', 'A1']],
      collections: [
        ['2025-02-01', '甲公司', 'A1', '电话', '', '2025-02-15', 300],
        ['2025-02-20', '甲公司', 'A1', '电话', '', '2025-02-28', 400],
        ['2025-03-20', '甲公司', 'A1', '电话', '', '2025-04-10', 700],
      ],
      disputes: [
        ['甲公司', 'A1', '2025-02-25', '', '质量问题，要求退货'],
        ['甲公司', 'A2', '2025-02-26', '', '与本案无关的发票'],
        ['甲公司', 'A1', '2025-02-05', '2025-02-06', '数量，已经解决'],
      ],
    };
    const desk = desksOfTables(tables, {}, policy)('2025-04-01');
    const complaint = wordsOf(desk, 'complaint');
    expect(complaint).toContain('被告于2025年2月1日承诺于2025年2月15日前付款人民币300.00元，该承诺已经履行。');
    expect(complaint).toContain('被告于2025年2月20日承诺于2025年2月28日前付款人民币400.00元，到期没有足额履行。');
    expect(complaint).toContain('被告于2025年3月20日承诺于2025年4月10日前付款人民币700.00元，该日期在本材料截止日尚未届满。');
    const objection = 'A1 (2025年2月25日 质量问题，要求退货)';
    expect(complaint).toContain(
      `（供律师核对，不写入正式文本：对方对以下发票提出的异议尚未解决：${objection}；【待填：对异议的答复和证据】）`,
    );
    expect(wordsOf(desk, 'summary')).toContain(objection);
    expect(wordsOf(desk, 'summaryInEnglish')).toContain('Objections not settled');
    expect([complaint, wordsOf(desk, 'summary')].filter((text) => /与本案无关|已经解决/.test(text))).toEqual([]);
  });

  it('has its contents page, its reasons and the blanks of its English papers in English', () => {
    const texts = textsIn(packOf(courtDesk('2025-04-01'), 'en-US'));
    const contents = (texts.get('contents') ?? []).join('\n');
    expect(contents).toContain('Papers of the case\nDrafts for a lawyer to check and change');
    expect(contents).toContain('application for enforcement (强制执行申请书)\nCases has no date of judgment and last day for performance');
    expect((texts.get('confirmationInEnglish') ?? []).join('\n')).toContain('Date: 【To fill in: date of signature】');
  });
});

describe('a mediation agreement', () => {
  const ledger: readonly Row[] = [
    ['甲公司', 'A1', '2025-01-10', '2025-01-31', 600],
    ['甲公司', 'A2', '2025-01-10', '2025-01-31', 400],
  ];
  const agreementWith = (plans: readonly Row[]): string =>
    wordsOf(desksOfTables({ ledger, receipts: [], cases: [['AJ1', '甲公司']], plans }, {}, policy)('2025-03-01'), 'mediationAgreement');
  const instalment = (plan: string, due: string, amount: number, paid: Row = ['', '']): Row => [
    ...[plan, '甲公司', '', due, amount],
    ...paid,
    '2025-02-10',
  ];

  it('lists the unpaid instalments of the one plan that comes to what is agreed on, and no others', () => {
    const tying = agreementWith([
      instalment('P1', '2025-02-20', 300, ['2025-02-20', 300]),
      instalment('P1', '2025-04-20', 600),
      instalment('P1', '2025-05-20', 400),
      instalment('P0', '2025-06-20', 1),
    ]);
    expect(tying).toMatch(/付款日期\n金额\n2025-04-20\n600\.00\n2025-05-20\n400\.00\n+三、/);
    const other = agreementWith([instalment('P1', '2025-04-20', 600), instalment('P0', '2025-06-20', 100)]);
    expect(other).toContain('付款日期\n金额\n【待填：付款日期】\n【待填：各期金额】');
  });
});

describe('enforcement in a snapshot', () => {
  it('is not applied for: what was paid since the judgment nobody knows (R9)', () => {
    const { receipts: _none, ...snapshot } = court;
    const desk = desksOfTables(snapshot, {}, policy)('2025-12-31');
    const [first] = debtorCases(desk);
    expect(first === undefined ? undefined : caseClaims(desk, first).doubled).toBeNull();
    expect(packOf(desk).notWritten.find(({ key }) => key === 'enforcement')?.why).toBe(
      '台账没有注明日期的收款，判决后付了多少不知道：建立“收款明细”表后再生成',
    );
  });
});

describe('papers in a foreign currency', () => {
  it('leave the fees of courts blank (R26)', () => {
    const book = workbookOf(
      sheetOf('应收台账', [
        ['客户', '发票号', '开票日期', '到期日', '应收金额', '币种'],
        ['甲公司', 'A1', 45667, 45688, 1000, 'USD'],
      ]),
      sheetOf('收款明细', [
        ['收款日期', '客户', '发票号', '金额', '币种'],
        [45720, '甲公司', 'A1', 100, 'USD'],
      ]),
      sheetOf('客户资料', [
        ['客户名称', '地址', '违约金依据'],
        ['甲公司', '铁西区一路', '合同'],
      ]),
      sheetOf('案件', [
        ['案件编号', '客户', '案件状态', '判决日期', '判决金额', '履行期限'],
        ['AJ1', '甲公司', '执行', 45700, 1000, 45710],
      ]),
    );
    const desk = desksOf(book)(45747);
    const blank = '【待填：诉讼费用（外币债权按折合的人民币计算）】';
    expect(wordsOf(desk, 'preservation')).toContain(`申请费按标的计算为${blank}`);
    expect(wordsOf(desk, 'paymentOrder')).toContain(`按上述金额为${blank}`);
    expect(wordsOf(desk, 'enforcement')).toContain(`执行申请费按标的计算为${blank}`);
    expect(wordsOf(desk, 'summary')).toContain('受理费、保全费\n外币债权，没有计算');
  });
});
