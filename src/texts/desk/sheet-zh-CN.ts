import { groupedAmount } from '../grouped-amount';
import type { ShapeOf } from '../shape-of';

/** What 催收日程 says beside its items, in Chinese (R41, R42). */
export const workSheetZhCN = {
  title: ({ company, day }: { company: string; day: string }): string => `${company === '' ? '' : `${company} `}催收日程 ${day}`,
  /** How much there is, and of it each person's. */
  summary: (items: number, customers: number, people: readonly (readonly [name: string, items: number])[]): string =>
    items === 0 ? '今天没有要办的事项' : `共 ${items} 项、${customers} 户：${people.map(([name, count]) => `${name} ${count}`).join('，')}`,
  none: '没有要办的事项',
  /** Headings of an Excel table: letters, digits and spaces only. */
  headings: {
    number: '序号',
    customer: '客户',
    kind: '事项',
    amount: '金额',
    /** From when on, or until when (R41). */
    since: '起始或期限日',
    notBefore: '最早联系日',
    owner: '经办人',
    contact: '联系人和电话',
    action: '怎么办',
    ledgerRow: '台账行',
    result: '结果',
  },
  /** What to do with what of it is owed in other currencies, each by itself (R12d). */
  withSums: (action: string, sums: readonly { readonly currency: string; readonly cents: number }[]): string =>
    `${action}（${sums.map(({ currency, cents }) => `${currency} ${groupedAmount(cents)}`.trim()).join('、')}）`,
  /** Under the list: how its amounts are to be read, and what the contact day keeps. */
  notes: {
    amounts:
      '同一笔欠款可列入几个事项，各项金额不相加；没有金额的事项不涉及金额；外币欠款的金额写在“怎么办”之后，不折算、不相加。起始或期限日：失约、漏付自次日起（预警清单列期限日本身），将到期的为到期日，时效为届满日。',
    contacts: ({ perDay, perSevenDays, perThirtyDays, onWorkingDays }: ContactWords): string =>
      `最早联系日：每户一天最多联系 ${perDay} 次，任意 7 天 ${perSevenDays} 次，任意 30 天 ${perThirtyDays} 次${onWorkingDays ? '，只在工作日' : ''}；发函、内部跟进的事项不受限制。`,
    calls: (fromHour: number, toHour: number): string => `电话最佳时段为工作日 ${fromHour}:00 至 ${toHour}:00；拜访须两人同行并留存记录。`,
  },
  balances: {
    heading: '余额核对',
    listed: (customers: number): string => `日程所列 ${customers} 户`,
    others: (customers: number): string => `其余 ${customers} 户`,
    all: '合计',
  },
  attention: {
    noLog: '没有“催收记录”表：承诺、函件和联系次数都无从知道',
    setAside: (items: number): string => `另有 ${items} 项当日已完成或已推迟，见“事项安排”`,
    noDates: '收款没有日期：承诺是否兑现、客户是否常迟付不能判断',
  },
};

export type WorkSheetTexts = ShapeOf<typeof workSheetZhCN>;

/** How often a customer may be spoken to (R42). */
export interface ContactWords {
  readonly perDay: number;
  readonly perSevenDays: number;
  readonly perThirtyDays: number;
  readonly onWorkingDays: boolean;
}
