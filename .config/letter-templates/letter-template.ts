import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeightRule,
  LineRuleType,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';

import { letterKinds } from '../../src/letters/letter-kind';
import type { LetterKind } from '../../src/letters/letter-kind';
import { letterWording } from '../../src/letters/letter-wordings';
import { letterWordsOf } from '../../src/letters/letter-words-of';
import { placeholders } from '../../src/letters/placeholders';
import type { Language } from '../../src/texts/language';
import type { LetterBlock, LetterColumn, LetterLook } from '../../src/texts/letters/letter-block';

type TextBlock = Extract<LetterBlock, { kind: 'text' }>;
type TableBlock = Extract<LetterBlock, { kind: 'table' }>;
type ColumnsBlock = Extract<LetterBlock, { kind: 'columns' }>;

// A4 with margins of 2.5 cm, in twentieths of a point.
const page = { width: 11906, height: 16838 };
const margin = 1417;
const textWidth = page.width - 2 * margin;

const songti = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
const heiti = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体', cs: 'Times New Roman' };
// Half points.
const bodySize = 24;
const tableSize = 18;
const smallSize = 18;
const grey = '595959';
const lineColor = '7F7F7F';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noLines = { top: noLine, bottom: noLine, left: noLine, right: noLine, insideHorizontal: noLine, insideVertical: noLine };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: lineColor };

/** A default template as a document: the wording of a letter, laid out (look.md of letters, R23). */
export function letterTemplate(kind: LetterKind, language: Language): Document {
  return new LetterTemplate(kind, language).document();
}

class LetterTemplate {
  private readonly wording;
  private readonly title: string;
  private readonly color: string;
  /** White paper has a line under its letterhead, and grey table headings. */
  private readonly isPlain: boolean;

  constructor(
    kind: LetterKind,
    private readonly language: Language,
  ) {
    this.wording = letterWording(kind, language);
    this.title = letterWordsOf[language].titles[kind];
    this.color = letterKinds.find((entry) => entry.kind === kind)?.color ?? 'FFFFFF';
    this.isPlain = this.color === 'FFFFFF';
  }

  document(): Document {
    const footer = new Footer({ children: [this.pageNumber()] });
    return new Document({
      creator: '',
      title: this.title,
      styles: { default: { document: { run: { font: songti, size: bodySize, language: { value: 'en-US', eastAsia: 'zh-CN' } } } } },
      sections: [
        {
          properties: {
            titlePage: true,
            page: { size: page, margin: { top: margin, bottom: margin, left: margin, right: margin, header: 720, footer: 720 } },
          },
          headers: {
            default: new Header({ children: [this.runningHead()] }),
            first: new Header({ children: [this.paragraph('', {}, {})] }),
          },
          footers: { default: footer, first: footer },
          children: [...this.letterhead(), ...this.blocks()],
        },
      ],
    });
  }

  /** The band in the stage's colour: whose letter it is, what it is called, its number and date. */
  private letterhead(): (Paragraph | Table)[] {
    const line = (text: string, size: number, alignment: IParagraphOptions['alignment'], bold: boolean, after: number): Paragraph =>
      this.paragraph(
        text,
        { ...(alignment === undefined ? {} : { alignment }), spacing: { before: 60, after } },
        { size, bold, font: heiti },
      );
    const band = new TableCell({
      width: { size: textWidth, type: WidthType.DXA },
      ...(this.isPlain ? {} : { shading: { type: ShadingType.CLEAR, fill: this.color, color: 'auto' } }),
      borders: this.isPlain ? { ...noLines, bottom: { style: BorderStyle.SINGLE, size: 12, color: '000000' } } : noLines,
      margins: { left: 140, right: 140, top: 80, bottom: 80 },
      children: [
        line(this.tag('companyName'), 26, AlignmentType.CENTER, true, 60),
        line(this.title, 36, AlignmentType.CENTER, true, 80),
        this.paragraph(this.wording.number, { alignment: AlignmentType.RIGHT }, { size: 21 }),
        this.paragraph(this.wording.date, { alignment: AlignmentType.RIGHT, spacing: { after: 40 } }, { size: 21 }),
      ],
    });
    return [
      new Table({
        width: { size: textWidth, type: WidthType.DXA },
        columnWidths: [textWidth],
        layout: TableLayoutType.FIXED,
        borders: noLines,
        rows: [new TableRow({ children: [band] })],
      }),
      this.spacer(6),
    ];
  }

  private blocks(): (Paragraph | Table)[] {
    const out: (Paragraph | Table)[] = [];
    let open: { readonly sign: string; readonly tag: string } | null = null;
    const close = (): void => {
      if (open !== null) out.push(this.tagLine(`{/${open.tag}}`));
      open = null;
    };
    for (const block of this.wording.blocks) {
      const wanted =
        block.when !== undefined ? { sign: '#', tag: block.when } : block.unless !== undefined ? { sign: '^', tag: block.unless } : null;
      const before: { sign: string; tag: string } | null = open;
      if (before === null || wanted === null || wanted.sign !== before['sign'] || wanted.tag !== before['tag']) {
        close();
        if (wanted !== null) out.push(this.tagLine(`{${wanted.sign}${wanted.tag}}`));
        open = wanted;
      }
      out.push(...this.block(block));
    }
    close();
    return out;
  }

  private block(block: LetterBlock): (Paragraph | Table)[] {
    const keepNext = block.withNext === true;
    switch (block.kind) {
      case 'text':
        return [this.text(block, keepNext)];
      case 'table':
        return [this.table(block)];
      case 'columns':
        return [this.columns(block), this.spacer(1, keepNext)];
      case 'cutLine':
        return [
          new Paragraph({
            keepNext,
            spacing: { before: 120, after: 60, line: 200, lineRule: LineRuleType.EXACT },
            border: { bottom: { style: BorderStyle.DASHED, size: 6, color: lineColor, space: 1 } },
            children: [],
          }),
        ];
      case 'space':
        return [this.spacer(block.points, keepNext)];
    }
  }

  private text({ look, text }: TextBlock, keepNext: boolean): Paragraph {
    const isChinese = this.language === 'zh-CN';
    const line = { line: isChinese ? 360 : 300 };
    const looks: Readonly<Record<LetterLook, { readonly paragraph: IParagraphOptions; readonly run: IRunOptions }>> = {
      body: {
        paragraph: isChinese
          ? { spacing: line, indent: { firstLine: 2 * 20 * (bodySize / 2) }, alignment: AlignmentType.BOTH }
          : { spacing: { ...line, after: 100 }, alignment: AlignmentType.LEFT },
        run: {},
      },
      plain: { paragraph: { spacing: line }, run: {} },
      strong: { paragraph: { spacing: line, keepLines: true }, run: { bold: true } },
      right: { paragraph: { spacing: line, alignment: AlignmentType.RIGHT, keepLines: true }, run: {} },
      heading: { paragraph: { spacing: { ...line, before: 80 }, keepNext: true }, run: { bold: true, font: heiti } },
      title: {
        paragraph: { spacing: { ...line, after: 80 }, pageBreakBefore: true, keepNext: true, alignment: AlignmentType.CENTER },
        run: { bold: true, font: heiti, size: 28 },
      },
      small: { paragraph: { spacing: { before: 60, after: 40 } }, run: { size: smallSize, color: grey } },
      mark: {
        paragraph: {
          spacing: { before: 40, after: 120 },
          alignment: AlignmentType.CENTER,
          border: {
            top: { style: BorderStyle.SINGLE, size: 8, color: 'C00000', space: 3 },
            bottom: { style: BorderStyle.SINGLE, size: 8, color: 'C00000', space: 3 },
            left: { style: BorderStyle.SINGLE, size: 8, color: 'C00000', space: 3 },
            right: { style: BorderStyle.SINGLE, size: 8, color: 'C00000', space: 3 },
          },
        },
        run: { bold: true, color: 'C00000', size: 21 },
      },
    };
    const { paragraph, run } = looks[look];
    return this.paragraph(text, keepNext ? { ...paragraph, keepNext } : paragraph, run);
  }

  private table({ rows, columns, total }: TableBlock): Table {
    const sum = columns.reduce((width, column) => width + column.width, 0);
    const widths = columns.map(({ width }) => Math.round((width / sum) * textWidth));
    const shading = { type: ShadingType.CLEAR, fill: this.isPlain ? 'EDEDED' : this.color, color: 'auto' };
    const last = columns.length - 1;
    const looped = (text: string, index: number): string =>
      `${index === 0 ? `{#${rows}}` : ''}${text}${index === last ? `{/${rows}}` : ''}`;
    return new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { top: hairline, bottom: hairline, left: hairline, right: hairline, insideHorizontal: hairline, insideVertical: hairline },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          height: { value: 380, rule: HeightRule.ATLEAST },
          children: columns.map(({ heading }, index) => this.cell(heading, widths[index] ?? 0, 'center', { bold: true }, { shading })),
        }),
        new TableRow({
          cantSplit: true,
          height: { value: 340, rule: HeightRule.ATLEAST },
          children: columns.map(({ text, align }, index) => this.cell(looped(text, index), widths[index] ?? 0, align, {}, {})),
        }),
        ...(total === undefined ? [] : [this.totalRow(total, columns, widths)]),
      ],
    });
  }

  private totalRow(
    { label, texts }: NonNullable<TableBlock['total']>,
    columns: readonly LetterColumn[],
    widths: readonly number[],
  ): TableRow {
    const spanned = columns.length - texts.length;
    const labelWidth = widths.slice(0, spanned).reduce((width, next) => width + next, 0);
    return new TableRow({
      cantSplit: true,
      height: { value: 360, rule: HeightRule.ATLEAST },
      children: [
        this.cell(label, labelWidth, 'center', { bold: true }, { columnSpan: spanned }),
        ...texts.map((text, index) =>
          this.cell(text, widths[spanned + index] ?? 0, columns[spanned + index]?.align ?? 'right', { bold: true }, {}),
        ),
      ],
    });
  }

  private cell(text: string, width: number, align: LetterColumn['align'], run: IRunOptions, options: object): TableCell {
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 50, right: 50, top: 30, bottom: 30 },
      ...options,
      children: [this.paragraph(text, { alignment: alignments[align] }, { size: tableSize, ...run })],
    });
  }

  private columns({ left, right }: ColumnsBlock): Table {
    const half = Math.floor(textWidth / 2);
    const side = (lines: readonly string[]): TableCell =>
      new TableCell({
        width: { size: half, type: WidthType.DXA },
        borders: noLines,
        // With the line below it, which would stand on a page of its own where the table fills one.
        children: lines.map((line) => this.paragraph(line, { keepNext: true, spacing: { line: 400 } }, {})),
      });
    return new Table({
      width: { size: 2 * half, type: WidthType.DXA },
      columnWidths: [half, half],
      layout: TableLayoutType.FIXED,
      borders: noLines,
      rows: [new TableRow({ cantSplit: true, children: [side(left), side(right)] })],
    });
  }

  private runningHead(): Paragraph {
    return this.paragraph(
      `${this.tag('companyName')}　${this.tag('letterName')}　${this.tag('letterNumber')}`,
      { alignment: AlignmentType.RIGHT },
      { size: smallSize, color: grey },
    );
  }

  private pageNumber(): Paragraph {
    const [before, after] = this.wording.page;
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ font: songti, size: smallSize, children: [before, PageNumber.CURRENT, after] })],
    });
  }

  /** A paragraph that docxtemplater takes away. */
  private tagLine(tag: string): Paragraph {
    return this.paragraph(tag, {}, { size: smallSize });
  }

  private spacer(points: number, keepNext = false): Paragraph {
    return new Paragraph({ keepNext, spacing: { before: 0, after: 0, line: points * 20, lineRule: LineRuleType.EXACT }, children: [] });
  }

  private paragraph(text: string, options: IParagraphOptions, run: IRunOptions): Paragraph {
    return new Paragraph({ ...options, children: text === '' ? [] : [new TextRun({ text, font: songti, ...run })] });
  }

  private tag(field: (typeof placeholders)[number]['field']): string {
    return `{${placeholders.find((placeholder) => placeholder.field === field)?.name[this.language] ?? ''}}`;
  }
}
