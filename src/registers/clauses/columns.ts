import { ledgerHeadingWords } from '../../ledger/recognition/heading-words/ledger-heading-words';
import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { customerColumn, exampleDay, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import type { ClauseState } from './clause';

export const clauseWords: readonly Word<ClauseState>[] = [
  {
    means: 'there',
    text: { 'zh-CN': '有', 'en-US': 'Yes' },
    also: ['是', '有约定', '已约定', '明确', '已写明', '√', '✓', 'y', 'there', 'clear'],
  },
  {
    means: 'unclear',
    text: { 'zh-CN': '不明确', 'en-US': 'Unclear' },
    also: ['不明', '不清', '不清楚', '含糊', '模糊', '约定不明', '不完整', 'vague'],
  },
  {
    means: 'missing',
    text: { 'zh-CN': '无', 'en-US': 'No' },
    also: ['否', '没有', '缺', '缺失', '未约定', '没有约定', '无约定', '×', '✗', 'n', 'none', 'missing'],
  },
];

const clauseColumn = (
  heading: [zh: string, en: string],
  example: [zh: string, en: string],
  also: readonly string[],
): ReturnType<typeof columnOf> =>
  columnOf(heading, example, { also, content: 'choice', choices: clauseWords.map(({ text }) => text), width: 14 });

/** The columns of 合同条款. */
export const clauseColumns = {
  customer: customerColumn,
  contract: columnOf(['合同编号', 'Contract number'], ['HT-2025-018（空白为该客户其余合同）', 'C-2025-018 (blank: all others)'], {
    also: ledgerHeadingWords.contract,
    content: 'text',
    width: 20,
  }),
  day: columnOf(['条款核对日期', 'Clauses checked on'], exampleDay, {
    also: ['核对日期', '合同核对日期', '审核日期'],
    misleading: misleadingDays,
    content: 'date',
    width: 14,
  }),
  payment: clauseColumn(['付款时间条款', 'Payment clause'], ['不明确（货到付款）', 'Unclear (on delivery)'], ['付款期限条款', '付款条款']),
  penalty: clauseColumn(['违约金条款', 'Penalty clause'], ['有（第8.2条）', 'Yes (clause 8.2)'], ['违约金分档条款', '违约责任条款']),
  jurisdiction: clauseColumn(['管辖条款', 'Jurisdiction clause'], ['有', 'Yes'], ['争议解决条款', '管辖或仲裁条款']),
  notice: clauseColumn(['送达地址条款', 'Notice clause'], ['无', 'No'], ['送达条款', '通知送达条款']),
  retention: clauseColumn(['所有权保留条款', 'Retention of title clause'], ['无', 'No'], ['所有权保留']),
  guarantee: clauseColumn(['担保条款', 'Guarantee clause'], ['无', 'No'], ['保证条款', '担保约定']),
  note: columnOf(['备注', 'Note'], ['', ''], { content: 'text', width: 24 }),
} satisfies Record<string, TableColumn>;

export type ClauseRole = keyof typeof clauseColumns;
