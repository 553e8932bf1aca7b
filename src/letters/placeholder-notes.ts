import { phrase, type Phrase } from '../policy/setting';
import type { PlaceholderField } from './placeholders';

/** What a user reads of a placeholder; an example is empty of conditions and rows, and of what is often empty. */
export interface PlaceholderNote {
  readonly meaning: Phrase;
  readonly sample: Phrase;
}

type Words = readonly [chinese: string, english: string];

function note(meaning: Words, sample: Words = ['', '']): PlaceholderNote {
  return { meaning: phrase(meaning), sample: phrase(sample) };
}

const amount: Words = ['100,000.00', '100,000.00'];

/** Of every placeholder what it is, and an example. */
export const placeholderNotes: Readonly<Record<PlaceholderField, PlaceholderNote>> = {
  invoiceNumber: note(['发票号码', 'Invoice number'], ['24442000000012345678', 'INV-2026-0012']),
  dueDate: note(['到期日', 'Due date'], ['2026-08-31', '2026-08-31']),
  position: note(['行的序号，从 1 起', 'Number of the row, from 1'], ['1', '1']),
  contract: note(['合同编号；没有为 —', 'Contract number; – where there is none'], ['HT-2026-018', 'C-2026-018']),
  billed: note(['应收金额', 'What was billed'], amount),
  paid: note(['已付金额，含退货、折让、扣款', 'What was paid, with returns, discounts and deductions'], amount),
  outstanding: note(['未付余额', 'What is unpaid'], amount),
  companyName: note(
    ['应收参数的我方名称，也是收款户名', 'Our company, beneficiary of the account too'],
    ['示例科技有限公司', 'Example Technology Ltd.'],
  ),
  companyCreditCode: note(['我方统一社会信用代码', 'Our registration number'], ['91110000MA0000000X', '91110000MA0000000X']),
  companyAddress: note(['我方地址', 'Our address'], ['某市某路1号', '1 Example Road']),
  companyPhone: note(['我方电话', 'Our telephone'], ['010-00000000', '+86 10 0000 0000']),
  bank: note(['收款开户行', 'Bank of the account to pay to'], ['某银行某支行', 'Example Bank']),
  bankAccount: note(['收款账号', 'Account to pay to'], ['0000 0000 0000 0000', '0000 0000 0000 0000']),
  signatory: note(['应收参数的签署人；没有为空', 'Signatory; empty where there is none'], ['李经理', 'Ms Li']),
  hasSignatory: note(['应收参数写了签署人', 'A signatory is known']),
  customerName: note(['客户全称', 'The customer'], ['某贸易有限公司', 'Sample Trading Ltd.']),
  customerCreditCode: note(['客户资料的统一社会信用代码', 'Its registration number'], ['91310000MA1111111X', '91310000MA1111111X']),
  customerAddress: note(['客户资料的地址', 'Its address'], ['某省某市某街2号', '2 Sample Street']),
  customerContact: note(['客户资料的联系人；没有为空', 'Its contact; empty where there is none'], ['王会计', 'Ms Wang']),
  customerPhone: note(['客户资料的电话；没有为空', 'Its telephone; empty where there is none'], ['021-00000000', '+86 21 0000 0000']),
  customerContactDetails: note(
    ['联系人和电话；没有为空', 'Contact and telephone'],
    ['王会计　电话：021-00000000', 'Ms Wang, telephone +86 21 0000 0000'],
  ),
  hasCustomerContact: note(['客户资料写了联系人或电话', 'Contact or telephone are known']),
  letterName: note(['函件名称', 'Name of the letter'], ['催款函', 'Demand for Payment']),
  letterNumber: note(['函件编号，按应收参数的规则', 'Number of the letter'], ['CK-20261015-001', 'CK-20261015-001']),
  letterDate: note(['发函日期', 'Date of the letter'], ['2026年10月15日', '15 October 2026']),
  cutOffDate: note(['余额和违约金的截止日', 'Date of balances and penalties'], ['2026年10月15日', '15 October 2026']),
  finalPaymentDate: note(['最后付款日期', 'Last day for payment'], ['2026年10月26日', '26 October 2026']),
  currency: note(['币种，如人民币', 'Currency, such as CNY'], ['人民币', 'CNY']),
  unit: note(['人民币为“元”，其他币种为空', 'Empty in English'], ['元', '']),
  invoiceCount: note(['列示几笔', 'How many invoices are listed'], ['12', '12']),
  longestDaysOverdue: note(['最长逾期天数', 'Days that the oldest is overdue'], ['68', '68']),
  contracts: note(['所列发票的合同编号', 'Contracts of the invoices listed'], ['HT-2026-018、HT-2026-021', 'C-2026-018, C-2026-021']),
  hasContracts: note(['所列发票有合同编号', 'Contracts are known']),
  previousLetter: note(
    ['前次催款函的日期、编号和送达日', 'Date, number and receipt of the demand before'],
    [
      '我司已于2026年9月15日向贵司发出首次催款函（编号：CK-20260915-001）',
      'We sent you our first demand on 15 September 2026 (no. CK-20260915-001)',
    ],
  ),
  hasPreviousLetter: note(['催收记录有已寄出或签收的前次催款函', 'A demand went out before, by the collection log']),
  listedBefore: note(
    ['哪几项已列入前次催款函，哪几项是新列入的', 'Which items stood in a demand before, and which are new'],
    [
      '上列第1、2项已列入我司此前发出的催款函；第3项此前未列入，此次一并催收。',
      'In a demand that we sent you before: nos. 1, 2; demanded for the first time: no. 3.',
    ],
  ),
  principal: note(['所列款项未付本金合计', 'Principal of the invoices listed'], amount),
  penaltyBasisText: note(
    ['违约金的依据和标准；未确认或没有时为权利保留', 'On what penalties are owed, or that rights are reserved'],
    ['双方合同（编号：HT-2026-018）第8.2条约定了逾期付款违约金……', 'The contract (no. C-2026-018), clause 8.2, provides for a penalty …'],
  ),
  penalty: note(['违约金合计', 'Penalties of the invoices listed'], ['1,650.00', '1,650.00']),
  penaltyNote: note([
    '收款无日期、LPR 未公布、未列入的违约金等说明；没有为空',
    'What is to be said of the rates and of penalties not claimed; may be empty',
  ]),
  furtherPenalty: note(
    ['截止日之后是否继续计算，以逗号开头；不再计算为空', 'How penalties go on, after a comma; empty where they end'],
    ['，此后继续计算至实际付清之日止', ', and it continues to accrue until the day of actual payment'],
  ),
  hasPenalty: note(['违约金合计大于零', 'Penalties are above 0']),
  credits: note(['红字发票、多付款项', 'Credit notes and overpayments'], ['2,000.00', '2,000.00']),
  hasCredits: note(['有贷项抵减', 'There are credits']),
  total: note(['本金＋违约金－贷项', 'Principal + penalty − credits'], ['99,650.00', '99,650.00']),
  totalInWords: note(
    ['大写金额', 'The total in words'],
    ['人民币玖万玖仟陆佰伍拾元整', 'CNY Ninety-Nine Thousand Six Hundred Fifty and 00/100 Only'],
  ),
  billedTotal: note(['所列应收金额合计', 'Sum of what was billed'], amount),
  paidTotal: note(['所列已付金额合计', 'Sum of what was paid'], ['0.00', '0.00']),
  waybill: note(
    ['快递单上“内件品名”的写法', 'Contents line of the waybill'],
    ['催款函 HT-2026-018 99,650.00元', 'First demand C-2026-018 CNY 99,650.00'],
  ),
  invoices: note(['所列发票，一行一张', 'The invoices listed']),
  invoiceDate: note(['开票日期；没有为 —', 'Invoice date'], ['2026-08-01', '2026-08-01']),
  daysOverdue: note(['逾期天数', 'Days overdue'], ['45', '45']),
  invoicePenalty: note(['该张发票的违约金', 'Penalty of the invoice'], ['1,650.00', '1,650.00']),
  penaltyWorking: note(['违约金分段计算，一行一段', 'The penalty period by period']),
  base: note(['该段未付金额', 'What was unpaid'], amount),
  from: note(['该段第一天', 'First day'], ['2026-09-01', '2026-09-01']),
  to: note(['该段最后一天', 'Last day'], ['2026-09-30', '2026-09-30']),
  days: note(['天数', 'Days'], ['30', '30']),
  rate: note(['日利率或年利率', 'Rate a day or a year'], ['0.03%/日', '0.03% a day']),
  periodPenalty: note(['该段违约金', 'Penalty of the period'], ['900.00', '900.00']),
  periodReceipts: note(['该段内的收款；没有为空', 'Receipts in the period']),
  statementItems: note(['未结清的款项，一行一笔', 'What is open']),
  itemDate: note(['开票或收款日期', 'Date of the invoice or receipt'], ['2026-08-01', '2026-08-01']),
  item: note(['发票、红字、多付、期初、预收', 'Invoice, credit, overpaid, opening, advance'], ['发票', 'Invoice']),
  statementBalance: note(['余额合计', 'The balance'], amount),
  statementBalanceText: note(
    ['谁欠谁多少，带大写', 'Who owes what, in words too'],
    [
      '截至上述日期，贵司应付我司余额：人民币100,000.00元（大写：人民币壹拾万元整）',
      'Balance owed by you to us at that date: CNY 100,000.00 (say …)',
    ],
  ),
  instalments: note(['各期还款', 'The instalments']),
  instalment: note(['第几期', 'Which instalment'], ['1', '1']),
  instalmentDate: note(['还款日期', 'When it is due'], ['2026年11月30日', '30 November 2026']),
  instalmentAmount: note(['该期金额', 'Its amount'], ['30,000.00', '30,000.00']),
  rest: note(['付后剩余', 'What is left after it'], ['70,000.00', '70,000.00']),
  instalmentCount: note(['共几期', 'How many instalments'], ['6', '6']),
  firstInstalment: note(['首期金额', 'The first instalment'], ['30,000.00', '30,000.00']),
  applicationTerms: note(
    ['不足清偿时的抵充顺序', 'To what a payment goes first'],
    ['乙方的付款不足以清偿全部债务的……', 'A payment that does not cover the whole debt …'],
  ),
  accelerationTerms: note(
    ['一期未付的后果', 'What a missed instalment does'],
    ['乙方任何一期未按期足额付款的……', 'If an instalment is not paid …'],
  ),
  penaltyTerms: note(
    ['违约金是否继续计算', 'That penalties go on'],
    ['未付款项仍按原合同约定的违约金标准计算违约金……', 'What is unpaid goes on bearing the penalty …'],
  ),
  jurisdictionTerms: note(
    ['客户资料的管辖，没有则为甲方住所地法院', 'The forum'],
    ['因本协议发生争议的……', 'Disputes that cannot be settled …'],
  ),
};
