import type { Language } from '../../texts/language';
import type { MonthlySummary } from './monthly-summary';

/** A tag of the template of the summary: its field, and its name in either language; rows have tags of their own. */
export interface SummaryTag {
  readonly field: string;
  readonly names: readonly [chinese: string, english: string];
  readonly use: 'text' | 'condition' | 'rows';
  readonly rows?: readonly SummaryTag[];
}

const text = (field: string, ...names: SummaryTag['names']): SummaryTag => ({ field, names, use: 'text' });
const rows = (field: string, names: SummaryTag['names'], of: readonly SummaryTag[]): SummaryTag => ({
  field,
  names,
  use: 'rows',
  rows: of,
});

const sentence = [text('position', '序号', 'No.'), text('sentence', '句子', 'Sentence')];

/** Everything that the template of the summary names. */
export const summaryTags: readonly SummaryTag[] = [
  text('title', '标题', 'Title'),
  text('ofDay', '截止日与单位', 'Day and unit'),
  text('ofLedger', '来源', 'Source'),
  { field: 'hasAttention', names: ['有注意事项', 'Has attention'], use: 'condition' },
  text('attention', '注意事项', 'Attention'),
  rows('findings', ['主要情况', 'Findings'], sentence),
  rows('decisions', ['待决事项', 'Decisions'], sentence),
  rows(
    'figures',
    ['关键指标', 'Key figures'],
    [
      text('label', '指标', 'Measure'),
      text('now', '本期', 'Now'),
      text('before', '上月末', 'Last month end'),
      text('change', '变动', 'Change'),
      text('lastYear', '去年同期', 'A year ago'),
      text('yearChange', '同比变动', 'Change of a year'),
    ],
  ),
  text('method1', '方法一', 'Method 1'),
  text('method2', '方法二', 'Method 2'),
  text('method3', '方法三', 'Method 3'),
  text('required1', '应计提一', 'Required 1'),
  text('required2', '应计提二', 'Required 2'),
  text('required3', '应计提三', 'Required 3'),
  text('booked', '账上已计提', 'Booked'),
  text('toBook', '本期应补提', 'To book'),
  text('entry', '分录', 'Entry'),
  text('tie', '核对', 'Tie'),
  text('cells', '出处', 'Cells'),
];

/** The file of the template below assets/letters/. */
export function summaryTemplateName(language: Language): string {
  return `summary.${language}.docx`;
}

type Values = Readonly<Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>>;

/** What the tags stand for. */
export function summaryValues({ findings, decisions, figures, allowances, ...texts }: MonthlySummary): Values {
  const { methods, ...entry } = allowances;
  return {
    ...texts,
    ...entry,
    hasAttention: texts.attention !== '',
    findings: numbered(findings),
    decisions: numbered(decisions),
    figures,
    ...Object.fromEntries(
      methods.flatMap(({ label, required }, index) => [
        [`method${index + 1}`, label],
        [`required${index + 1}`, required],
      ]),
    ),
  };
}

function numbered(sentences: readonly string[]): readonly Readonly<Record<string, string>>[] {
  return sentences.map((sentence, index) => ({ position: String(index + 1), sentence }));
}
