import { BorderStyle, Document } from 'docx';
import type { Paragraph } from 'docx';

import { summaryTags } from '../../src/reports/monthly/summary-tags';
import type { SummaryTag } from '../../src/reports/monthly/summary-tags';
import type { Language } from '../../src/texts/language';
import { dark, grey, heading, heiti, pageDefaults, pageProperties, paragraph, smallSize, table, tableSize } from './one-page';

const words = {
  'zh-CN': {
    findings: '一、主要情况',
    decisions: '二、待决事项',
    figures: '三、关键指标',
    figureHeadings: ['指标', '本期', '上月末', '变动', '去年同期', '同比变动'],
    allowances: '四、坏账准备',
    booked: '账上已计提',
    toBook: '本期应补提',
    tie: '五、核对',
  },
  'en-US': {
    findings: '1. What happened',
    decisions: '2. What needs a decision',
    figures: '3. Key figures',
    figureHeadings: ['Measure', 'Now', 'Last month end', 'Change', 'A year ago', 'Change'],
    allowances: '4. Allowance for bad debts',
    booked: 'Booked',
    toBook: 'To be booked',
    tie: '5. Tie-out',
  },
} as const;

/** The template of the one-page summary of 应收专项分析, laid out for A4 (look.md). */
export function summaryTemplate(language: Language): Document {
  const say = words[language];
  const tag = (field: string, within: readonly SummaryTag[] = summaryTags): string => `{${nameOf(field, within, language)}}`;
  const rowsOf = (list: string): readonly SummaryTag[] => summaryTags.find(({ field }) => field === list)?.rows ?? [];
  const loop = (list: string, inside: readonly Paragraph[]): Paragraph[] => [
    paragraph(`{#${nameOf(list, summaryTags, language)}}`),
    ...inside,
    paragraph(`{/${nameOf(list, summaryTags, language)}}`),
  ];
  const sentences = (list: string): Paragraph[] =>
    loop(list, [
      paragraph(
        `${tag('position', rowsOf(list))}. ${tag('sentence', rowsOf(list))}`,
        { indent: { left: 240, hanging: 240 }, spacing: { after: 20, line: 250 } },
        {},
      ),
    ]);
  const list = nameOf('figures', summaryTags, language);
  const figures = rowsOf('figures').map(({ field }) => tag(field, rowsOf('figures')));
  return new Document({
    creator: '',
    title: language === 'zh-CN' ? '应收专项分析摘要' : 'Receivables report: summary',
    styles: { default: { document: pageDefaults } },
    sections: [
      {
        properties: pageProperties,
        children: [
          paragraph(tag('title'), { spacing: { after: 40 } }, { size: 30, bold: true, font: heiti }),
          paragraph(tag('ofDay'), {}, { size: smallSize, color: grey }),
          paragraph(
            tag('ofLedger'),
            { border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: dark, space: 3 } }, spacing: { after: 60 } },
            { size: smallSize, color: grey },
          ),
          ...loop('hasAttention', [paragraph(tag('attention'), { spacing: { after: 40 } }, { size: tableSize, bold: true })]),
          heading(say.findings),
          ...sentences('findings'),
          heading(say.decisions),
          ...sentences('decisions'),
          heading(say.figures),
          table([2.2, 1.6, 1.6, 1.5, 1.6, 1.5], say.figureHeadings, [
            `{#${list}}${figures[0] ?? ''}`,
            ...figures.slice(1, -1),
            `${figures.at(-1) ?? ''}{/${list}}`,
          ]),
          heading(say.allowances),
          table(
            [1, 1, 1, 1, 1],
            [tag('method1'), tag('method2'), tag('method3'), say.booked, say.toBook],
            ['required1', 'required2', 'required3', 'booked', 'toBook'].map((field) => tag(field)),
          ),
          paragraph(tag('entry'), { spacing: { before: 50 } }, { bold: true }),
          heading(say.tie),
          paragraph(tag('tie')),
          paragraph(tag('cells'), { spacing: { before: 30 } }, { size: smallSize, color: grey }),
        ],
      },
    ],
  });
}

function nameOf(field: string, tags: readonly SummaryTag[], language: Language): string {
  return tags.find((tag) => tag.field === field)?.names[language === 'zh-CN' ? 0 : 1] ?? '';
}
