import type { CellStyle, SheetModel } from '../sheets/sheet-model';
import type { LetterBlock, LetterLook, LetterWording } from '../texts/letters/letter-block';
import { distinctNames } from './file-names';
import { FilledText } from './filled-text';
import type { Letter } from './letter';
import { letterKinds } from './letter-kind';
import { letterSheetName } from './letter-sheet-name';
import { boxed, LetterPage } from './letter-page';
import type { LetterCell } from './letter-page';
import { letterWording } from './letter-wordings';
import { letterWordsOf } from './letter-words-of';

type TextBlock = Extract<LetterBlock, { kind: 'text' }>;
type TableBlock = Extract<LetterBlock, { kind: 'table' }>;
type ColumnsBlock = Extract<LetterBlock, { kind: 'columns' }>;

/** A row before it is put on a page; its height in points. */
interface LetterRow {
  readonly cells: readonly LetterCell[];
  readonly height: number;
}

const line = { style: 'thin', color: '#7F7F7F' } as const;
const linePoints = 19;
const tablePoints = 15;

const looks: Readonly<Record<LetterLook, { readonly style: CellStyle; readonly linePoints: number }>> = {
  body: { style: { horizontal: 'left' }, linePoints },
  plain: { style: { horizontal: 'left' }, linePoints },
  strong: { style: { horizontal: 'left', bold: true }, linePoints },
  right: { style: { horizontal: 'right' }, linePoints },
  heading: { style: { horizontal: 'left', bold: true, fontName: '黑体' }, linePoints: 22 },
  title: { style: { horizontal: 'center', bold: true, fontName: '黑体', fontSize: 14 }, linePoints: 28 },
  small: { style: { horizontal: 'left', fontSize: 9, color: '#595959' }, linePoints: 14 },
  mark: {
    style: { horizontal: 'center', bold: true, color: '#C00000', ...boxed({ style: 'medium', color: '#C00000' }) },
    linePoints: 24,
  },
};

/**
 * Letters as worksheets by their default wording, ready to print on A4: a sheet a letter, one more for its enclosure; each page a print
 * area.
 */
export function letterSheets(letters: readonly Letter[]): readonly SheetModel[] {
  const sheets = letters.flatMap((letter) => sheetsOf(letter));
  const names = distinctNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name }));
}

function sheetsOf(letter: Letter): readonly SheetModel[] {
  const wording = letterWording(letter.kind, letter.language);
  const filled = new FilledText(letter);
  const standing = wording.blocks.filter((block) => filled.stands(block));
  const parts = partsOf(standing);
  return parts.map((blocks, index) => {
    const sheet = new LetterSheet(letter, wording, filled, blocks);
    return sheet.model(index === 0 ? letter.number : `${letter.number} (${index + 1})`, index === 0);
  });
}

/** What stands on each sheet: an enclosure has columns of its own, and so its own sheet. */
function partsOf(blocks: readonly LetterBlock[]): readonly (readonly LetterBlock[])[] {
  const parts: LetterBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'text' && block.look === 'title') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.length > 0);
}

class LetterSheet {
  private readonly page: LetterPage;
  private readonly color: string | null;

  constructor(
    private readonly letter: Letter,
    private readonly wording: LetterWording,
    private readonly filled: FilledText,
    private readonly blocks: readonly LetterBlock[],
  ) {
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const widest = tables.sort((one, other) => other.columns.length - one.columns.length)[0];
    this.page = new LetterPage((widest?.columns ?? [{ width: 1 }, { width: 1 }]).map(({ width }) => width));
    const color = letterKinds.find((entry) => entry.kind === letter.kind)?.color ?? 'FFFFFF';
    this.color = color === 'FFFFFF' ? null : `#${color}`;
  }

  model(name: string, isFirst: boolean): SheetModel {
    if (isFirst) this.letterhead();
    this.blocks.forEach((block, index) => {
      if (!staysWithNext(this.blocks[index - 1])) this.page.beginUnlessFits(this.heightTogether(index));
      this.block(block);
    });
    const [before, after] = this.wording.page;
    return this.page.model(letterSheetName(name), this.color, `${before}&P${after}`);
  }

  private letterhead(): void {
    const band: CellStyle = this.color === null ? {} : { fill: this.color };
    const row = (text: string, style: CellStyle, height: number): void =>
      this.page.put([this.across(this.filled.fill(text), { ...band, ...style })], height);
    row(this.filled.fill('{我方名称}'), { horizontal: 'center', bold: true, fontName: '黑体', fontSize: 13 }, 26);
    row(
      letterWordsOf[this.letter.language].titles[this.letter.kind],
      { horizontal: 'center', bold: true, fontName: '黑体', fontSize: 18 },
      34,
    );
    row(this.wording.number, { horizontal: 'right', fontSize: 10 }, 18);
    const under: CellStyle = this.color === null ? { borders: { bottom: { style: 'medium', color: '#000000' } } } : {};
    row(this.wording.date, { horizontal: 'right', fontSize: 10, ...under }, 18);
    this.page.put([], 8);
  }

  private block(block: LetterBlock): void {
    if (block.kind === 'table') this.table(block);
    else for (const { cells, height } of this.rowsOf(block)) this.page.put(cells, height);
  }

  /** How tall a block is with all that has to stand on its page; of a table, which goes on overleaf, its beginning. */
  private heightTogether(first: number): number {
    let height = 0;
    for (const block of this.blocks.slice(first)) {
      height += block.kind === 'table' ? this.headingOf(block).height + tablePoints : sumOf(this.rowsOf(block));
      if (!staysWithNext(block)) break;
    }
    return height;
  }

  private rowsOf(block: Exclude<LetterBlock, TableBlock>): readonly LetterRow[] {
    switch (block.kind) {
      case 'text':
        return [this.text(block)];
      case 'columns':
        return this.columns(block);
      case 'cutLine':
        return [{ cells: [this.across('', { borders: { bottom: { style: 'hair', color: '#000000' } } })], height: 10 }, gap(6)];
      case 'space':
        return [gap(block.points)];
    }
  }

  private text({ look, text }: TextBlock): LetterRow {
    const { style, linePoints: points } = looks[look];
    const words = this.filled.fill(text);
    // Two wide spaces begin a paragraph in Chinese.
    const isIndented = look === 'body' && this.letter.language === 'zh-CN';
    const cells = [this.across(isIndented ? `　　${words}` : words, style)];
    return { cells, height: this.page.heightOf(cells, points) };
  }

  /** A table; its heading comes again on each page, and its sums stand with its last line. */
  private table(block: TableBlock): void {
    const { rows, columns } = block;
    const heading = this.headingOf(block);
    const sums = this.sumsOf(block);
    this.page.put(heading.cells, heading.height);
    const lines = this.filled.rowsOf(rows).map((row): LetterRow => {
      const texts = columns.map(({ text }) => this.filled.fill(text, row));
      const cells = this.tableCells(block, texts, (index) => ({ horizontal: columns[index]?.align ?? 'left' }));
      return { cells, height: this.page.heightOf(cells, tablePoints) };
    });
    for (const [index, { cells, height }] of [...lines, ...sums].entries()) {
      const together = index === lines.length - 1 ? height + sumOf(sums) : height;
      if (!this.page.fits(together)) {
        this.page.beginPage();
        this.page.put(heading.cells, heading.height);
      }
      this.page.put(cells, height);
    }
  }

  private sumsOf(block: TableBlock): readonly LetterRow[] {
    const { columns, total } = block;
    if (total === undefined) return [];
    const spanned = columns.length - total.texts.length;
    const texts = columns.map((_, index) => this.filled.fill(total.texts[index - spanned] ?? ''));
    const sums = this.tableCells(block, texts, (index) => ({ horizontal: columns[index]?.align ?? 'left', bold: true }));
    const label: LetterCell = {
      from: 0,
      to: sums[spanned]?.from ?? 1,
      text: total.label,
      style: { fontSize: 9, bold: true, horizontal: 'center', ...boxed(line) },
    };
    const cells = [label, ...sums.slice(spanned)];
    return [{ cells, height: this.page.heightOf(cells, tablePoints) }];
  }

  /** The headings of a table's columns, which come again on each page. */
  private headingOf(block: TableBlock): LetterRow {
    const texts = block.columns.map(({ heading }) => heading);
    const cells = this.tableCells(block, texts, () => ({ horizontal: 'center', bold: true, fill: this.color ?? '#EDEDED' }));
    return { cells, height: this.page.heightOf(cells, tablePoints) };
  }

  private tableCells({ columns }: TableBlock, texts: readonly string[], styleOf: (index: number) => CellStyle): LetterCell[] {
    const edges = this.page.edgesOf(columns.map(({ width }) => width));
    return texts.map((text, index) => ({
      from: edges[index] ?? 0,
      to: edges[index + 1] ?? 0,
      text,
      style: { fontSize: 9, ...boxed(line), ...styleOf(index) },
    }));
  }

  private columns({ left, right }: ColumnsBlock): readonly LetterRow[] {
    const [, half = 1] = this.page.edgesOf([1, 1]);
    return left.map((text, index) => {
      const cells: LetterCell[] = [
        { from: 0, to: half, text: this.filled.fill(text), style: { horizontal: 'left' } },
        { from: half, to: this.page.columns, text: this.filled.fill(right[index] ?? ''), style: { horizontal: 'left' } },
      ];
      return { cells, height: this.page.heightOf(cells, linePoints + 4) };
    });
  }

  private across(text: string, style: CellStyle): LetterCell {
    return { from: 0, to: this.page.columns, text, style };
  }
}

function gap(points: number): LetterRow {
  return { cells: [], height: points };
}

function staysWithNext(block: LetterBlock | undefined): boolean {
  return block?.withNext === true || (block?.kind === 'text' && block.look === 'heading');
}

function sumOf(rows: readonly LetterRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
