import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { customerColumn, exampleDay, invoicesColumn, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import type { ConventionState } from './debt-abroad';

export const conventionStates: readonly Word<ConventionState>[] = [
  { means: 'applies', text: { 'zh-CN': '适用', 'en-US': 'Applies' }, also: ['是', '有', '缔约国', '成员国', 'yes', 'y'] },
  { means: 'doesNot', text: { 'zh-CN': '不适用', 'en-US': 'Does not apply' }, also: ['否', '无', '非缔约国', '未加入', 'no', 'n'] },
  { means: 'unsure', text: { 'zh-CN': '不确定', 'en-US': 'Unsure' }, also: ['不明', '待查', '待确认', '待定', 'unknown', 'tbd'] },
];

const dayColumn = (heading: [zh: string, en: string], also: readonly string[]): ReturnType<typeof columnOf> =>
  columnOf(heading, exampleDay, { also, misleading: misleadingDays, content: 'date', width: 14 });

/** The columns of 境外事项. */
export const abroadColumns = {
  customer: customerColumn,
  invoices: invoicesColumn,
  convention: columnOf(['纽约公约', 'New York Convention'], ['适用', 'Applies'], {
    also: ['纽约公约适用', '纽约公约是否适用'],
    content: 'choice',
    choices: conventionStates.map(({ text }) => text),
    width: 12,
  }),
  conventionDay: dayColumn(['公约查询日期', 'Convention looked up on'], ['纽约公约查询日期']),
  conventionSource: columnOf(['公约查询来源', 'Convention looked up in'], ['联合国国际贸易法委员会网站', 'UNCITRAL website'], {
    also: ['纽约公约查询来源', '公约来源'],
    content: 'text',
    width: 26,
  }),
  legalisation: columnOf(['文书认证', 'Legalisation'], ['需附加证明书', 'Apostille needed'], {
    also: ['公证认证', '领事认证', '文书公证认证', 'apostille'],
    content: 'text',
    width: 18,
  }),
  policy: columnOf(['信保保单', 'Export credit insurance'], ['保单号', 'Policy number'], {
    also: ['出口信用保险', '出口信保', '信保保单号', '保单号', 'export credit policy'],
    content: 'text',
    width: 18,
  }),
  lossNoticeBy: dayColumn(['报损截止日', 'Loss notice due'], ['报损期限', '可损通知截止日', '可能损失通知期限']),
  lossNoticeDay: dayColumn(['报损日期', 'Loss notice given'], ['已报损日期', '报损日']),
  claimBy: dayColumn(['索赔截止日', 'Insurance claim due'], ['索赔期限', '信保索赔截止日']),
  claimDay: dayColumn(['索赔日期', 'Insurance claim filed'], ['已索赔日期', '索赔日']),
  note: columnOf(['备注', 'Note'], ['', ''], { content: 'text', width: 24 }),
} satisfies Record<string, TableColumn>;

export type AbroadRole = keyof typeof abroadColumns;
