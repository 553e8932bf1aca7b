import type { KnownTag } from '../documents/known-tags';
import { phrase } from '../policy/setting';
import type { LetterKind } from './letter-kind';
import type { Placeholder } from './placeholder';

type Words = readonly [chinese: string, english: string];

const all: readonly LetterKind[] = ['first', 'second', 'lawyer', 'statement', 'agreement'];
const ofDebt: readonly LetterKind[] = ['first', 'second', 'lawyer', 'agreement'];
const demands: readonly LetterKind[] = ['first', 'second', 'lawyer'];
const statement: readonly LetterKind[] = ['statement'];
const agreement: readonly LetterKind[] = ['agreement'];

/** Field, name, what it is, an example; the letters that have it. */
function text<const Field extends string>(field: Field, name: Words, meaning: Words, sample: Words, kinds: readonly LetterKind[] = all) {
  return { field, name: phrase(name), meaning: phrase(meaning), sample: phrase(sample), use: 'text', kinds, columns: [] } as const;
}

function condition<const Field extends string>(field: Field, name: Words, meaning: Words, kinds: readonly LetterKind[] = all) {
  return { field, name: phrase(name), meaning: phrase(meaning), sample: phrase(['', '']), use: 'condition', kinds, columns: [] } as const;
}

function rows<const Field extends string, const Columns extends readonly Placeholder[]>(
  field: Field,
  name: Words,
  meaning: Words,
  kinds: readonly LetterKind[],
  columns: Columns,
) {
  return { field, name: phrase(name), meaning: phrase(meaning), sample: phrase(['', '']), use: 'rows', kinds, columns } as const;
}

const amount: Words = ['100,000.00', '100,000.00'];
const invoiceNumber = text(
  'invoiceNumber',
  ['发票号码', 'Invoice number'],
  ['发票号码', 'Invoice number'],
  ['24442000000012345678', 'INV-2026-0012'],
);
const dueDate = text('dueDate', ['到期日', 'Due date'], ['到期日', 'Due date'], ['2026-08-31', '2026-08-31']);
const position = text('position', ['序号', 'No.'], ['行的序号，从 1 起', 'Number of the row, from 1'], ['1', '1']);
const contract = text(
  'contract',
  ['合同编号', 'Contract'],
  ['合同编号；没有为 —', 'Contract number; – where there is none'],
  ['HT-2026-018', 'C-2026-018'],
);
const billed = text('billed', ['应收金额', 'Amount'], ['应收金额', 'What was billed'], amount);
const paid = text(
  'paid',
  ['已付金额', 'Paid'],
  ['已付金额，含退货、折让、扣款', 'What was paid, with returns, discounts and deductions'],
  amount,
);
const outstanding = text('outstanding', ['未付余额', 'Outstanding'], ['未付余额', 'What is unpaid'], amount);

/** Everything that a letter's template can name, in the order in which a user looks for it (R23). */
export const placeholders = [
  text(
    'companyName',
    ['我方名称', 'Company name'],
    ['应收参数的我方名称，也是收款户名', 'Our company, beneficiary of the account too'],
    ['示例科技有限公司', 'Example Technology Ltd.'],
  ),
  text(
    'companyCreditCode',
    ['我方统一社会信用代码', 'Company credit code'],
    ['我方统一社会信用代码', 'Our registration number'],
    ['91110000MA0000000X', '91110000MA0000000X'],
  ),
  text('companyAddress', ['我方地址', 'Company address'], ['我方地址', 'Our address'], ['某市某路1号', '1 Example Road']),
  text('companyPhone', ['我方电话', 'Company phone'], ['我方电话', 'Our telephone'], ['010-00000000', '+86 10 0000 0000']),
  text('bank', ['开户行', 'Bank'], ['收款开户行', 'Bank of the account to pay to'], ['某银行某支行', 'Example Bank']),
  text('bankAccount', ['收款账号', 'Bank account'], ['收款账号', 'Account to pay to'], ['0000 0000 0000 0000', '0000 0000 0000 0000']),
  text('signatory', ['签署人', 'Signatory'], ['应收参数的签署人；没有为空', 'Signatory; empty where there is none'], ['李经理', 'Ms Li']),
  condition('hasSignatory', ['有签署人', 'Has signatory'], ['应收参数写了签署人', 'A signatory is known']),
  text('customerName', ['客户名称', 'Customer name'], ['客户全称', 'The customer'], ['某贸易有限公司', 'Sample Trading Ltd.']),
  text(
    'customerCreditCode',
    ['客户统一社会信用代码', 'Customer credit code'],
    ['客户资料的统一社会信用代码', 'Its registration number'],
    ['91310000MA1111111X', '91310000MA1111111X'],
  ),
  text('customerAddress', ['客户地址', 'Customer address'], ['客户资料的地址', 'Its address'], ['某省某市某街2号', '2 Sample Street']),
  text(
    'customerContact',
    ['客户联系人', 'Customer contact'],
    ['客户资料的联系人；没有为空', 'Its contact; empty where there is none'],
    ['王会计', 'Ms Wang'],
  ),
  text(
    'customerPhone',
    ['客户电话', 'Customer phone'],
    ['客户资料的电话；没有为空', 'Its telephone; empty where there is none'],
    ['021-00000000', '+86 21 0000 0000'],
  ),
  text(
    'customerContactDetails',
    ['客户联系方式', 'Customer contact details'],
    ['联系人和电话；没有为空', 'Contact and telephone'],
    ['王会计　电话：021-00000000', 'Ms Wang, telephone +86 21 0000 0000'],
  ),
  condition(
    'hasCustomerContact',
    ['有客户联系方式', 'Has customer contact'],
    ['客户资料写了联系人或电话', 'Contact or telephone are known'],
  ),
  text('letterName', ['函件名称', 'Letter name'], ['函件名称', 'Name of the letter'], ['催款函', 'Demand for Payment']),
  text(
    'letterNumber',
    ['函件编号', 'Letter number'],
    ['函件编号，按应收参数的规则', 'Number of the letter'],
    ['CK-20261015-001', 'CK-20261015-001'],
  ),
  text('letterDate', ['发函日期', 'Letter date'], ['发函日期', 'Date of the letter'], ['2026年10月15日', '15 October 2026']),
  text(
    'cutOffDate',
    ['截止日期', 'Cut-off date'],
    ['余额和违约金的截止日', 'Date of balances and penalties'],
    ['2026年10月15日', '15 October 2026'],
  ),
  text(
    'finalPaymentDate',
    ['最后付款日期', 'Final payment date'],
    ['最后付款日期', 'Last day for payment'],
    ['2026年10月26日', '26 October 2026'],
    demands,
  ),
  text('currency', ['币种', 'Currency'], ['币种，如人民币', 'Currency, such as CNY'], ['人民币', 'CNY']),
  text('unit', ['金额单位', 'Unit'], ['人民币为“元”，其他币种为空', 'Empty in English'], ['元', '']),
  text('invoiceCount', ['发票笔数', 'Invoice count'], ['列示几笔', 'How many invoices are listed'], ['12', '12'], ofDebt),
  text(
    'longestDaysOverdue',
    ['最长逾期天数', 'Longest days overdue'],
    ['最长逾期天数', 'Days that the oldest is overdue'],
    ['68', '68'],
    ofDebt,
  ),
  text(
    'contracts',
    ['合同编号清单', 'Contracts'],
    ['所列发票的合同编号', 'Contracts of the invoices listed'],
    ['HT-2026-018、HT-2026-021', 'C-2026-018, C-2026-021'],
    ofDebt,
  ),
  condition('hasContracts', ['有合同编号', 'Has contracts'], ['所列发票有合同编号', 'Contracts are known'], ofDebt),
  text(
    'previousLetter',
    ['前次函件', 'Previous letter'],
    ['前次催款函的日期、编号和送达日', 'Date, number and receipt of the demand before'],
    [
      '我司已于2026年9月15日向贵司发出首次催款函（编号：CK-20260915-001）',
      'We sent you our first demand on 15 September 2026 (no. CK-20260915-001)',
    ],
    ['second', 'lawyer'],
  ),
  condition(
    'hasPreviousLetter',
    ['有前次函件', 'Has previous letter'],
    ['催收记录有前次催款函', 'A demand went out before'],
    ['second', 'lawyer'],
  ),
  text('principal', ['欠款本金', 'Principal'], ['所列款项未付本金合计', 'Principal of the invoices listed'], amount, ofDebt),
  text(
    'penaltyBasisText',
    ['违约金计算依据', 'Penalty basis'],
    ['违约金的依据和标准；未确认或没有时为权利保留', 'On what penalties are owed, or that rights are reserved'],
    ['双方合同约定了逾期付款违约金……', 'The contract provides for a penalty …'],
    ofDebt,
  ),
  text('penalty', ['违约金合计', 'Penalty total'], ['违约金合计', 'Penalties of the invoices listed'], ['1,650.00', '1,650.00'], ofDebt),
  text(
    'penaltyNote',
    ['违约金说明', 'Penalty note'],
    [
      '收款无日期、LPR 未公布、未列入的违约金等说明；没有为空',
      'What is to be said of the rates and of penalties not claimed; may be empty',
    ],
    ['', ''],
    ofDebt,
  ),
  condition('hasPenalty', ['有违约金', 'Has penalty'], ['违约金合计大于零', 'Penalties are above 0'], ofDebt),
  text('credits', ['贷项抵减', 'Credits'], ['红字发票、多付款项', 'Credit notes and overpayments'], ['2,000.00', '2,000.00'], ofDebt),
  condition('hasCredits', ['有贷项', 'Has credits'], ['有贷项抵减', 'There are credits'], ofDebt),
  text('total', ['应付总额', 'Total due'], ['本金＋违约金－贷项', 'Principal + penalty − credits'], ['99,650.00', '99,650.00'], ofDebt),
  text(
    'totalInWords',
    ['应付总额大写', 'Total in words'],
    ['大写金额', 'The total in words'],
    ['人民币玖万玖仟陆佰伍拾元整', 'CNY Ninety-Nine Thousand Six Hundred Fifty and 00/100 Only'],
    ofDebt,
  ),
  text('billedTotal', ['应收合计', 'Amount total'], ['所列应收金额合计', 'Sum of what was billed'], amount),
  text('paidTotal', ['已付合计', 'Paid total'], ['所列已付金额合计', 'Sum of what was paid'], ['0.00', '0.00']),
  text(
    'waybill',
    ['快递内件品名', 'Waybill text'],
    ['快递单上“内件品名”的写法', 'Contents line of the waybill'],
    ['催款函 HT-2026-018 99,650.00元', 'First demand C-2026-018 CNY 99,650.00'],
    demands,
  ),
  rows('invoices', ['发票明细', 'Invoices'], ['所列发票，一行一张', 'The invoices listed'], ofDebt, [
    position,
    contract,
    invoiceNumber,
    text('invoiceDate', ['开票日期', 'Invoice date'], ['开票日期；没有为 —', 'Invoice date'], ['2026-08-01', '2026-08-01']),
    dueDate,
    text('daysOverdue', ['逾期天数', 'Days overdue'], ['逾期天数', 'Days overdue'], ['45', '45']),
    billed,
    paid,
    outstanding,
    text('invoicePenalty', ['发票违约金', 'Invoice penalty'], ['该张发票的违约金', 'Penalty of the invoice'], ['1,650.00', '1,650.00']),
  ]),
  rows('penaltyWorking', ['违约金明细', 'Penalty working'], ['违约金分段计算，一行一段', 'The penalty period by period'], ofDebt, [
    invoiceNumber,
    text('base', ['计算基数', 'Base'], ['该段未付金额', 'What was unpaid'], amount),
    text('from', ['起算日', 'From'], ['该段第一天', 'First day'], ['2026-09-01', '2026-09-01']),
    text('to', ['止算日', 'To'], ['该段最后一天', 'Last day'], ['2026-09-30', '2026-09-30']),
    text('days', ['计息天数', 'Days'], ['天数', 'Days'], ['30', '30']),
    text('rate', ['利率', 'Rate'], ['日利率或年利率', 'Rate a day or a year'], ['0.03%/日', '0.03% a day']),
    text('periodPenalty', ['本段违约金', 'Penalty of period'], ['该段违约金', 'Penalty of the period'], ['900.00', '900.00']),
    text('periodReceipts', ['期间收款', 'Receipts of period'], ['该段内的收款；没有为空', 'Receipts in the period'], ['', '']),
  ]),
  rows('statementItems', ['对账明细', 'Statement items'], ['未结清的款项，一行一笔', 'What is open'], statement, [
    position,
    text('itemDate', ['日期', 'Date'], ['开票或收款日期', 'Date of the invoice or receipt'], ['2026-08-01', '2026-08-01']),
    text('item', ['摘要', 'Item'], ['发票、红字、多付、期初、预收', 'Invoice, credit, overpaid, opening, advance'], ['发票', 'Invoice']),
    contract,
    invoiceNumber,
    dueDate,
    billed,
    paid,
    outstanding,
  ]),
  text('statementBalance', ['对账余额', 'Statement balance'], ['余额合计', 'The balance'], amount, statement),
  text(
    'statementBalanceText',
    ['对账余额说明', 'Statement balance text'],
    ['谁欠谁多少，带大写', 'Who owes what, in words too'],
    [
      '截至上述日期，贵司应付我司余额：人民币100,000.00元（大写：人民币壹拾万元整）',
      'Balance owed by you to us at that date: CNY 100,000.00 (say …)',
    ],
    statement,
  ),
  rows('instalments', ['还款计划', 'Instalments'], ['各期还款', 'The instalments'], agreement, [
    text('instalment', ['期次', 'Instalment'], ['第几期', 'Which instalment'], ['1', '1']),
    text('instalmentDate', ['还款日期', 'Instalment date'], ['还款日期', 'When it is due'], ['2026年11月30日', '30 November 2026']),
    text('instalmentAmount', ['还款金额', 'Instalment amount'], ['该期金额', 'Its amount'], ['30,000.00', '30,000.00']),
    text('rest', ['剩余金额', 'Rest'], ['付后剩余', 'What is left after it'], ['70,000.00', '70,000.00']),
  ]),
  text('instalmentCount', ['期数', 'Instalment count'], ['共几期', 'How many instalments'], ['6', '6'], agreement),
  text('firstInstalment', ['首期金额', 'First instalment'], ['首期金额', 'The first instalment'], ['30,000.00', '30,000.00'], agreement),
  text(
    'applicationTerms',
    ['抵充约定', 'Application of payments'],
    ['不足清偿时的抵充顺序', 'To what a payment goes first'],
    ['乙方的付款不足以清偿全部债务的……', 'A payment that does not cover the whole debt …'],
    agreement,
  ),
  text(
    'accelerationTerms',
    ['提前到期约定', 'Acceleration'],
    ['一期未付的后果', 'What a missed instalment does'],
    ['乙方任何一期未按期足额付款的……', 'If an instalment is not paid …'],
    agreement,
  ),
  text(
    'penaltyTerms',
    ['违约金继续计算约定', 'Continuing penalty'],
    ['违约金是否继续计算', 'That penalties go on'],
    ['未付款项仍按原合同约定的违约金标准计算违约金……', 'What is unpaid goes on bearing the penalty …'],
    agreement,
  ),
  text(
    'jurisdictionTerms',
    ['争议解决约定', 'Dispute resolution'],
    ['客户资料的管辖，没有则为甲方住所地法院', 'The forum'],
    ['因本协议发生争议的……', 'Disputes that cannot be settled …'],
    agreement,
  ),
] as const satisfies readonly Placeholder[];

type Entry = (typeof placeholders)[number];

/** The value that each field of a letter has. */
export type LetterValues = {
  readonly [Each in Entry as Each['field']]: Each extends { readonly use: 'text' }
    ? string
    : Each extends { readonly use: 'condition' }
      ? boolean
      : readonly { readonly [Column in Each['columns'][number]['field']]: string }[];
};

/** What a letter of a kind can name. */
export function placeholdersOf(kind: LetterKind): readonly Placeholder[] {
  return placeholders.filter(({ kinds }) => kinds.includes(kind));
}

/** The tags that a template of a kind may use. */
export function tagsOf(kind: LetterKind): readonly KnownTag[] {
  return placeholdersOf(kind).map(knownTag);
}

function knownTag({ field, name, use, columns }: Placeholder): KnownTag {
  return { field, names: [name['zh-CN'], name['en-US']], use, ...(columns.length > 0 ? { rows: columns.map(knownTag) } : {}) };
}
