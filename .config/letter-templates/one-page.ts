import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { IDocumentDefaultsOptions, IParagraphOptions, IRunOptions, ISectionOptions } from 'docx';

// A4 with margins of 1.7 cm, so that a page holds it all; in twentieths of a point.
const page = { width: 11906, height: 16838 };
const margin = 964;
const textWidth = page.width - 2 * margin;

const songti = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '宋体', cs: 'Arial' };
/** Of titles and headings. */
export const heiti = { ...songti, eastAsia: '黑体' };
// Half points.
const bodySize = 20;
export const tableSize = 18;
export const smallSize = 16;
export const dark = '1F3A5F';
export const grey = '595959';
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'BFC5CD' };
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The defaults of a document of one page. */
export const pageDefaults: IDocumentDefaultsOptions = {
  run: { font: songti, size: bodySize, language: { value: 'en-US', eastAsia: 'zh-CN' } },
};

/** Its section. */
export const pageProperties: NonNullable<ISectionOptions['properties']> = {
  page: { size: page, margin: { top: margin, bottom: margin, left: margin, right: margin, header: 400, footer: 400 } },
};

/** The heading of a part. */
export function heading(text: string): Paragraph {
  return paragraph(text, { keepNext: true, spacing: { before: 110, after: 40 } }, { bold: true, font: heiti, size: 22, color: dark });
}

/**
 * A heading row and one row under it; the first column is left-aligned, the others are figures but those of `words`, 0-based, unless all
 * are of one width.
 */
export function table(
  parts: readonly number[],
  headings: readonly string[],
  cells: readonly string[],
  words: readonly number[] = [0],
): Table {
  const sum = parts.reduce((total, part) => total + part, 0);
  const widths = parts.map((part) => Math.round((part / sum) * textWidth));
  const isLabelled = parts.some((part) => part !== parts[0]);
  const row = (texts: readonly string[], run: IRunOptions, fill: string | null): TableRow =>
    new TableRow({
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { left: 60, right: 60, top: 14, bottom: 14 },
            ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
            children: [
              paragraph(
                text,
                {
                  alignment: isLabelled && words.includes(index) ? AlignmentType.LEFT : AlignmentType.RIGHT,
                  spacing: { line: 220, lineRule: LineRuleType.AT_LEAST },
                },
                { size: tableSize, ...run },
              ),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: hairline, bottom: hairline, left: noLine, right: noLine, insideHorizontal: hairline, insideVertical: noLine },
    rows: [row(headings, { bold: true, color: 'FFFFFF', font: heiti }, dark), row(cells, {}, null)],
  });
}

/** A paragraph of one run. */
export function paragraph(text: string, options: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text, font: songti, ...run })] });
}
