import { BorderStyle, Document } from 'docx';
import type { Paragraph, Table } from 'docx';

import { paperColumns } from '../../src/documents/paper';
import { dark, grey, heading, heiti, pageDefaults, pageProperties, paragraph, smallSize, table, tableSize } from './one-page';

/** The tables, and which of their columns hold words. */
const looks = {
  Figures: { widths: paperColumns.figures, words: [0, 3] },
  Amounts: { widths: paperColumns.amounts, words: [0, 2, 3] },
  Words: { widths: paperColumns.words, words: [0, 1, 2, 3] },
} as const;

/** The template of a page of parts, each with a table of four columns and sentences; every word comes with what is merged (look.md). */
export function paperTemplate(): Document {
  return new Document({
    creator: '',
    title: '',
    styles: { default: { document: pageDefaults } },
    sections: [
      {
        properties: pageProperties,
        children: [
          paragraph('{title}', { spacing: { after: 40 } }, { size: 30, bold: true, font: heiti }),
          paragraph('{note1}', {}, { size: smallSize, color: grey }),
          paragraph(
            '{note2}',
            { border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: dark, space: 3 } }, spacing: { after: 60 } },
            { size: smallSize, color: grey },
          ),
          ...between('hasAttention', [paragraph('{attention}', { spacing: { after: 40 } }, { size: tableSize, bold: true })]),
          ...between('parts', [
            heading('{heading}'),
            ...tableOf('Figures'),
            ...tableOf('Amounts'),
            ...tableOf('Words'),
            ...between('sentences', [paragraph('{sentence}', { spacing: { before: 20, after: 20, line: 250 } })]),
          ]),
        ],
      },
    ],
  });
}

function tableOf(look: keyof typeof looks): (Paragraph | Table)[] {
  const { widths, words } = looks[look];
  const headings = ['label', 'second', 'third', 'last'].map((column) => `{heading_${column}}`);
  return between(`has${look}`, [table(widths, headings, ['{#lines}{label}', '{second}', '{third}', '{last}{/lines}'], words)]);
}

function between<Part extends Paragraph | Table>(tag: string, inside: readonly Part[]): (Paragraph | Part)[] {
  return [paragraph(`{#${tag}}`), ...inside, paragraph(`{/${tag}}`)];
}
