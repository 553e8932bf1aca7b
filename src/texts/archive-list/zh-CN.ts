import type { RetentionState } from '../../desk/cases/case-retention';
import type { ShapeOf } from '../shape-of';
import { currencyUnit } from '../sheets/currency-unit';

/** What the list of archived cases says, in Chinese. */
export const archiveListZhCN = {
  fileName: (day: string): string => `档案清单 ${day}`,
  title: (day: string): string => `档案清单（${day}）`,
  cases: '案件档案',
  caseHeadings: ['案件', '结案日期', '保管至', '可否销毁'],
  named: (number: string, customer: string): string => `${number} ${customer}`,
  states: {
    open: '未结案，保管',
    undated: '“案件”表没有结案日期，不能计算，保管',
    noPeriod: '没有设定保管年限，保管',
    running: '保管期未满',
    claimed: '还有欠款未清（已核销的也算），保管',
    shared: '同一客户另有未结案件，保管',
    unknownDebtor: '保管期已满，但台账中没有这个客户，无从知道是否已清，保管',
    mayBeDestroyed: '保管期已满，可列入销毁',
  } satisfies Readonly<Record<Exclude<RetentionState, 'unknownInvoices'>, string>>,
  unknownInvoices: (numbers: readonly string[]): string =>
    `保管期已满，但发票${numbers.map((number) => `“${number}”`).join('、')}不在台账该客户名下，无从知道是否已清，保管；请核对发票号`,
  period: (years: number): string => `保管年限为结案后 ${years} 年（“应收参数”的“案件档案结案后保管几年”）。`,
  noPeriod: '没有设定保管年限：请在“应收参数”填“案件档案结案后保管几年”，按本单位的档案制度和适用的规定定；本产品不给出法定年限。',
  count: (count: number): string =>
    count === 0 ? '截至本日没有可列入销毁的案件。' : `截至本日可列入销毁 ${count} 件；本产品不删除任何内容，销毁须另行审批并留记录。`,
  noCases: '没有“案件”表，不知道有哪些案件。',
  writeOffs: '已核销债权及其材料（账上核销不等于放弃债权，保管）',
  writeOffHeadings: ['债务人', '核销日期和金额', '依据和批准人', '材料'],
  unread: '没有“坏账核销”表，不知道核销过什么。',
  noWriteOffs: '没有核销记录。',
  // Nobody knows the currency where it is null.
  sumOn: (day: string, sum: string, currency: string | null): string =>
    `${day}，${sum}${currency === null ? '（币种不明：请核对发票号）' : ` ${currencyUnit(currency, '元')}`}`,
  invoices: (customer: string, numbers: string): string => (numbers === '' ? customer : `${customer}（${numbers}）`),
  paper: (name: string, place: string): string => (place === '' ? name : `${name}（${place}）`),
  noPapers: '“证据”表没有登记材料',
  separator: '；',
};

export type ArchiveListTexts = ShapeOf<typeof archiveListZhCN>;
