/** How a cell looks. Absent members are the workbook's defaults. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'single' | 'double';
  readonly strikethrough?: boolean;
  readonly script?: 'superscript' | 'subscript';
  /** `#RRGGBB`. */
  readonly color?: string;
  /** Colour of a solid fill, `#RRGGBB`. */
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  /** Degrees counter-clockwise, -90 to 90, or stacked letters. */
  readonly rotation?: number | 'stacked';
  readonly borders?: Borders;
  /** False where the cell stays writable on a protected sheet. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Whether the cell's text was typed behind an apostrophe: a spreadsheet takes it for a text then, whatever it reads like. */
  readonly quotePrefix?: boolean;
}

export type HorizontalAlignment = 'left' | 'center' | 'right' | 'justify' | 'distributed' | 'fill' | 'centerContinuous';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right' | 'diagonalUp' | 'diagonalDown';

export type BorderLineStyle =
  | 'thin'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'double'
  | 'medium'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot'
  | 'thick';

export interface BorderLine {
  readonly style: BorderLineStyle;
  /** `#RRGGBB`. */
  readonly color: string;
}

export type Borders = Readonly<Partial<Record<BorderEdge, BorderLine>>>;

/** A change of style: null takes a member back to the default, an absent member stays; borders change edge by edge. */
export type StylePatch = {
  readonly [K in keyof Omit<CellStyle, 'borders'>]?: CellStyle[K] | null;
} & {
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderLine | null>>>;
};
