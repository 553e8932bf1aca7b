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

/** `figures`: an amount and a small figure stand in the second and third column; `words`: words do. */
export interface PaperTable {
  readonly of: 'figures' | 'words';
  readonly headings: PaperLine;
  readonly lines: readonly PaperLine[];
}

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
      hasWords: table?.of === 'words',
      ...Object.fromEntries(columns.map((column, index) => [`heading_${column}`, table?.headings[index] ?? ''])),
      lines: (table?.lines ?? []).map((line) => Object.fromEntries(columns.map((column, index) => [column, line[index] ?? '']))),
      sentences: sentences.map((sentence) => ({ sentence })),
    })),
  };
}
