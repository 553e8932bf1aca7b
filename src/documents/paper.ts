import type { KnownTag } from './known-tags';
import type { TemplateValues } from './template-values';

/** A page of parts under a title, as texts. */
export interface Paper {
  readonly title: string;
  /** Small lines below it; two. */
  readonly notes: readonly [string, string];
  /** What must be known first; '' for nothing. */
  readonly attention: string;
  readonly parts: readonly PaperPart[];
}

/** A part: a heading, a table of four columns where there is one, then sentences. */
export interface PaperPart {
  readonly heading: string;
  readonly table?: PaperTable;
  readonly sentences: readonly string[];
}

/** `figures`: amounts or figures stand in the second and third column; `amounts`: an amount in the second, beside many words; `words`: none. */
export interface PaperTable {
  readonly of: 'figures' | 'amounts' | 'words';
  readonly headings: PaperLine;
  readonly lines: readonly PaperLine[];
}

/** Widths of the four columns of each table, as parts of the page. */
export const paperColumns = {
  // Tens of millions to the cent stand in one line.
  figures: [2.3, 1.4, 1.4, 4.8],
  amounts: [4.6, 1.4, 1.3, 2.7],
  words: [4.6, 1.4, 1.3, 2.7],
} as const satisfies Readonly<Record<PaperTable['of'], readonly [number, number, number, number]>>;

export type PaperLine = readonly [label: string, second: string, third: string, last: string];

/** The file of its template below assets/letters/, for every language: all words come with the paper. */
export const paperTemplateName = 'paper.docx';

const columns = ['label', 'second', 'third', 'last'] as const;

const text = (field: string): KnownTag => ({ field, names: [field], use: 'text' });
const rowsOf = (field: string, rows: readonly KnownTag[]): KnownTag => ({ field, names: [field], use: 'rows', rows });

/** Everything that the template names. */
export const paperTags: readonly KnownTag[] = [
  ...['title', 'note1', 'note2', 'attention'].map(text),
  { field: 'hasAttention', names: ['hasAttention'], use: 'condition' },
  rowsOf('parts', [
    text('heading'),
    ...columns.map((column) => text(`heading_${column}`)),
    { field: 'hasFigures', names: ['hasFigures'], use: 'condition' },
    { field: 'hasAmounts', names: ['hasAmounts'], use: 'condition' },
    { field: 'hasWords', names: ['hasWords'], use: 'condition' },
    rowsOf('lines', columns.map(text)),
    rowsOf('sentences', [text('sentence')]),
  ]),
];

/** What the tags stand for. */
export function paperValues({ title, notes, attention, parts }: Paper): TemplateValues {
  return {
    ...{ title, note1: notes[0], note2: notes[1], attention, hasAttention: attention !== '' },
    parts: parts.map(({ heading, table, sentences }) => ({
      heading,
      hasFigures: table?.of === 'figures',
      hasAmounts: table?.of === 'amounts',
      hasWords: table?.of === 'words',
      ...Object.fromEntries(columns.map((column, index) => [`heading_${column}`, table?.headings[index] ?? ''])),
      lines: (table?.lines ?? []).map((line) => Object.fromEntries(columns.map((column, index) => [column, line[index] ?? '']))),
      sentences: sentences.map((sentence) => ({ sentence })),
    })),
  };
}
