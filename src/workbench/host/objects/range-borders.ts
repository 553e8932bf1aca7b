import type { Area } from '../../book/area';
import type { BorderEdge, BorderLine, BorderLineStyle } from '../../book/cell-style';
import { invalidArgument } from '../host-error';
import { type FormattedCells, patchCells } from './formatted-cells';
import { RichCollection, RichObject } from './rich-object';
import { choiceArgument, colorArgument, textArgument } from './wire-arguments';

interface Edge {
  /** The edge of each cell that carries the line. */
  readonly of: BorderEdge;
  /** The cells of an area that carry it; null where the area has none. */
  readonly cells: (area: Area) => Area | null;
}

const edges: Readonly<Record<string, Edge>> = {
  EdgeTop: { of: 'top', cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { of: 'bottom', cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { of: 'left', cells: (area) => ({ ...area, cols: 1 }) },
  EdgeRight: { of: 'right', cells: (area) => ({ ...area, col: area.col + area.cols - 1, cols: 1 }) },
  InsideHorizontal: { of: 'bottom', cells: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : null) },
  InsideVertical: { of: 'right', cells: (area) => (area.cols > 1 ? { ...area, cols: area.cols - 1 } : null) },
  DiagonalDown: { of: 'diagonalDown', cells: (area) => area },
  DiagonalUp: { of: 'diagonalUp', cells: (area) => area },
};

/** Office.js tells a line by style and weight, the workbook by one word. */
const lines: readonly (readonly [word: BorderLineStyle, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

const styles = new Set(lines.map(([, style]) => style));
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'];

export class RangeBorderCollection extends RichCollection<RangeBorder> {
  override readonly wireClass = 'RangeBorderCollection';

  constructor(private readonly cells: FormattedCells) {
    super();
  }

  override items(): readonly RangeBorder[] {
    return Object.keys(edges).map((name) => this.GetItem(name));
  }

  GetItem(name: unknown): RangeBorder {
    return new RangeBorder(this.cells, textArgument(name), choiceArgument(name, edges));
  }

  GetItemAt(index: unknown): RangeBorder {
    return this.GetItem(typeof index === 'number' ? Object.keys(edges)[index] : undefined);
  }
}

/** One edge of a range's cells. */
export class RangeBorder extends RichObject {
  override readonly wireClass = 'RangeBorder';
  override readonly defaultMembers = ['Color', 'SideIndex', 'Style', 'Weight'];

  constructor(
    private readonly cells: FormattedCells,
    private readonly side: string,
    private readonly edge: Edge,
  ) {
    super();
  }

  get Id(): string {
    return this.side;
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string {
    return this.wireLine?.style ?? 'None';
  }

  set Style(value: unknown) {
    const style = textArgument(value);
    if (style === 'None') this.draw(null);
    else if (styles.has(style))
      this.draw({ style: lineStyle(style, this.wireLine?.weight ?? 'Thin'), color: this.line?.color ?? '#000000' });
    else throw invalidArgument();
  }

  get Weight(): string {
    return this.wireLine?.weight ?? 'Thin';
  }

  set Weight(value: unknown) {
    const weight = textArgument(value);
    if (!weights.includes(weight)) throw invalidArgument();
    this.draw({ style: lineStyle(this.wireLine?.style ?? 'Continuous', weight), color: this.line?.color ?? '#000000' });
  }

  get Color(): string {
    return this.line?.color ?? '#000000';
  }

  set Color(value: unknown) {
    this.draw({ style: this.line?.style ?? 'thin', color: colorArgument(value) });
  }

  /** The line of the first cell that carries the edge. */
  private get line(): BorderLine | undefined {
    const first = this.cells.areas[0] && this.edge.cells(this.cells.areas[0]);
    return first ? this.cells.sheet.cells.style(first.row, first.col).borders?.[this.edge.of] : undefined;
  }

  private get wireLine(): { readonly style: string; readonly weight: string } | undefined {
    const found = lines.find(([word]) => word === this.line?.style);
    return found && { style: found[1], weight: found[2] };
  }

  private draw(line: BorderLine | null): void {
    const areas = this.cells.areas.flatMap((area) => this.edge.cells(area) ?? []);
    patchCells({ sheet: this.cells.sheet, areas }, { borders: { [this.edge.of]: line } });
  }
}

/** The nearest line there is: not every style comes in every weight. */
function lineStyle(style: string, weight: string): BorderLineStyle {
  const ofStyle = lines.filter((line) => line[1] === style);
  return (ofStyle.find((line) => line[2] === weight) ?? ofStyle[0] ?? lines[0])?.[0] ?? 'thin';
}
