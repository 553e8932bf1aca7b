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

/** Field, name; the letters that have it. */
function text<const Field extends string>(field: Field, name: Words, kinds: readonly LetterKind[] = all) {
  return { field, name: phrase(name), use: 'text', kinds, columns: [] } as const;
}

function condition<const Field extends string>(field: Field, name: Words, kinds: readonly LetterKind[] = all) {
  return { field, name: phrase(name), use: 'condition', kinds, columns: [] } as const;
}

function rows<const Field extends string, const Columns extends readonly Placeholder[]>(
  field: Field,
  name: Words,
  kinds: readonly LetterKind[],
  columns: Columns,
) {
  return { field, name: phrase(name), use: 'rows', kinds, columns } as const;
}

const invoiceNumber = text('invoiceNumber', ['发票号码', 'Invoice number']);
const dueDate = text('dueDate', ['到期日', 'Due date']);
const position = text('position', ['序号', 'No.']);
const contract = text('contract', ['合同编号', 'Contract']);
const billed = text('billed', ['应收金额', 'Amount']);
const paid = text('paid', ['已付金额', 'Paid']);
const outstanding = text('outstanding', ['未付余额', 'Outstanding']);

/** Everything that a letter's template can name, in the order in which a user looks for it (R23). */
export const placeholders = [
  text('companyName', ['我方名称', 'Company name']),
  text('companyCreditCode', ['我方统一社会信用代码', 'Company credit code']),
  text('companyAddress', ['我方地址', 'Company address']),
  text('companyPhone', ['我方电话', 'Company phone']),
  text('bank', ['开户行', 'Bank']),
  text('bankAccount', ['收款账号', 'Bank account']),
  text('signatory', ['签署人', 'Signatory']),
  condition('hasSignatory', ['有签署人', 'Has signatory']),
  text('customerName', ['客户名称', 'Customer name']),
  text('customerCreditCode', ['客户统一社会信用代码', 'Customer credit code']),
  text('customerAddress', ['客户地址', 'Customer address']),
  text('customerContact', ['客户联系人', 'Customer contact']),
  text('customerPhone', ['客户电话', 'Customer phone']),
  text('customerContactDetails', ['客户联系方式', 'Customer contact details']),
  condition('hasCustomerContact', ['有客户联系方式', 'Has customer contact']),
  text('letterName', ['函件名称', 'Letter name']),
  text('letterNumber', ['函件编号', 'Letter number']),
  text('letterDate', ['发函日期', 'Letter date']),
  text('cutOffDate', ['截止日期', 'Cut-off date']),
  text('finalPaymentDate', ['最后付款日期', 'Final payment date'], demands),
  text('currency', ['币种', 'Currency']),
  text('unit', ['金额单位', 'Unit']),
  text('invoiceCount', ['发票笔数', 'Invoice count'], ofDebt),
  text('longestDaysOverdue', ['最长逾期天数', 'Longest days overdue'], ofDebt),
  text('contracts', ['合同编号清单', 'Contracts'], ofDebt),
  condition('hasContracts', ['有合同编号', 'Has contracts'], ofDebt),
  text('previousLetter', ['前次函件', 'Previous letter'], ['second', 'lawyer']),
  condition('hasPreviousLetter', ['有前次函件', 'Has previous letter'], ['second', 'lawyer']),
  text('listedBefore', ['前函所列', 'Listed before'], ['second', 'lawyer']),
  text('principal', ['欠款本金', 'Principal'], ofDebt),
  text('penaltyBasisText', ['违约金计算依据', 'Penalty basis'], ofDebt),
  text('penalty', ['违约金合计', 'Penalty total'], ofDebt),
  text('penaltyNote', ['违约金说明', 'Penalty note'], ofDebt),
  text('furtherPenalty', ['违约金续计', 'Further penalty'], ofDebt),
  condition('hasPenalty', ['有违约金', 'Has penalty'], ofDebt),
  text('credits', ['贷项抵减', 'Credits'], ofDebt),
  condition('hasCredits', ['有贷项', 'Has credits'], ofDebt),
  text('total', ['应付总额', 'Total due'], ofDebt),
  text('totalInWords', ['应付总额大写', 'Total in words'], ofDebt),
  text('billedTotal', ['应收合计', 'Amount total']),
  text('paidTotal', ['已付合计', 'Paid total']),
  text('waybill', ['快递内件品名', 'Waybill text'], demands),
  rows('invoices', ['发票明细', 'Invoices'], ofDebt, [
    position,
    contract,
    invoiceNumber,
    text('invoiceDate', ['开票日期', 'Invoice date']),
    dueDate,
    text('daysOverdue', ['逾期天数', 'Days overdue']),
    billed,
    paid,
    outstanding,
    text('invoicePenalty', ['发票违约金', 'Invoice penalty']),
  ]),
  rows('penaltyWorking', ['违约金明细', 'Penalty working'], ofDebt, [
    invoiceNumber,
    text('base', ['计算基数', 'Base']),
    text('from', ['起算日', 'From']),
    text('to', ['止算日', 'To']),
    text('days', ['计息天数', 'Days']),
    text('rate', ['利率', 'Rate']),
    text('periodPenalty', ['本段违约金', 'Penalty of period']),
    text('periodReceipts', ['期间收款', 'Receipts of period']),
  ]),
  rows('statementItems', ['对账明细', 'Statement items'], statement, [
    position,
    text('itemDate', ['日期', 'Date']),
    text('item', ['摘要', 'Item']),
    contract,
    invoiceNumber,
    dueDate,
    billed,
    paid,
    outstanding,
  ]),
  text('statementBalance', ['对账余额', 'Statement balance'], statement),
  text('statementBalanceText', ['对账余额说明', 'Statement balance text'], statement),
  rows('instalments', ['还款计划', 'Instalments'], agreement, [
    text('instalment', ['期次', 'Instalment']),
    text('instalmentDate', ['还款日期', 'Instalment date']),
    text('instalmentAmount', ['还款金额', 'Instalment amount']),
    text('rest', ['剩余金额', 'Rest']),
  ]),
  text('instalmentCount', ['期数', 'Instalment count'], agreement),
  text('firstInstalment', ['首期金额', 'First instalment'], agreement),
  text('applicationTerms', ['抵充约定', 'Application of payments'], agreement),
  text('accelerationTerms', ['提前到期约定', 'Acceleration'], agreement),
  text('penaltyTerms', ['违约金继续计算约定', 'Continuing penalty'], agreement),
  text('jurisdictionTerms', ['争议解决约定', 'Dispute resolution'], agreement),
] as const satisfies readonly Placeholder[];

type Entry = (typeof placeholders)[number];

/** Everything that has a name: what stands by itself, and what rows name. */
export type PlaceholderField = Entry['field'] | Entry['columns'][number]['field'];

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
