import type { TableColumn } from '../../tables/table-column';
import { columnOf } from '../column-of';
import { customerColumn, exampleDay, misleadingDays } from '../shared-columns';
import type { Word } from '../word-list';
import type { StandingItem } from './standing';

export const standingWords: readonly Word<StandingItem>[] = [
  {
    means: 'registration',
    text: { 'zh-CN': '工商登记', 'en-US': 'Registration' },
    also: ['登记', '登记状态', '企业登记', '工商', '工商信息', '经营状态', '主体资格', 'company registration', 'business registration'],
  },
  {
    means: 'suits',
    text: { 'zh-CN': '涉诉', 'en-US': 'Suits' },
    also: ['诉讼', '涉诉情况', '诉讼情况', '诉讼仲裁', '裁判文书', 'lawsuits', 'litigation'],
  },
  {
    means: 'executions',
    text: { 'zh-CN': '被执行', 'en-US': 'Executions' },
    also: ['执行', '被执行人', '被执行情况', '失信', '失信被执行人', '执行信息', '限制消费', 'enforcement', 'execution'],
  },
  {
    means: 'assets',
    text: { 'zh-CN': '资产', 'en-US': 'Assets' },
    also: ['财产', '资产情况', '财产线索', '资产线索', '不动产', '银行账户', 'property'],
  },
  {
    means: 'guarantees',
    text: { 'zh-CN': '对外担保', 'en-US': 'Guarantees given' },
    also: ['担保', '抵押', '质押', '股权质押', '动产抵押', '抵押质押', 'guarantees', 'pledges', 'liens'],
  },
  {
    means: 'changes',
    text: { 'zh-CN': '地址或控制权变更', 'en-US': 'Change of address or control' },
    also: [
      '变更',
      '变更情况',
      '工商变更',
      '地址变更',
      '股东变更',
      '控制权变更',
      '实际控制人变更',
      '法定代表人变更',
      'changes',
      'change of control',
    ],
  },
];

/** The columns of 资信调查. */
export const standingColumns = {
  customer: customerColumn,
  item: columnOf(['调查事项', 'Looked up'], ['涉诉', 'Suits'], {
    also: ['调查项目', '查询事项', '查询项目', '资信事项', 'item looked up'],
    content: 'choice',
    choices: standingWords.map(({ text }) => text),
    required: true,
    width: 18,
  }),
  day: columnOf(['查询日期', 'Looked up on'], exampleDay, {
    also: ['调查日期', '查询日', '查询时间', '日期', 'date'],
    misleading: misleadingDays,
    content: 'date',
    width: 12,
  }),
  source: columnOf(['查询来源', 'Source'], ['国家企业信用信息公示系统', 'National enterprise credit system'], {
    also: ['来源', '查询渠道', '信息来源', 'looked up in'],
    content: 'text',
    width: 28,
  }),
  result: columnOf(['查询结果', 'Result'], ['存续，未见异常', 'In business, nothing unusual'], {
    also: ['调查结果', '查询结论', '调查结论', '结果', '结论', 'finding'],
    content: 'text',
    width: 36,
  }),
  person: columnOf(['查询人', 'Looked up by'], ['李敏', 'Li Min'], { also: ['调查人', '经办人', 'person'], content: 'text', width: 10 }),
  note: columnOf(['备注', 'Note'], ['', ''], { content: 'text', width: 24 }),
} satisfies Record<string, TableColumn>;

export type StandingRole = keyof typeof standingColumns;
