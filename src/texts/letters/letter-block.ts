/** How a text of a letter looks, whatever it is written on. */
export type LetterLook =
  /** Indented by two characters, as paragraphs are. */
  | 'body'
  /** At the margin: parties, accounts. */
  | 'plain'
  | 'strong'
  | 'right'
  /** A heading inside the letter. */
  | 'heading'
  /** The name of an enclosure, which begins a new page. */
  | 'title'
  | 'small'
  /** A mark that nobody may overlook: a draft. */
  | 'mark';

export interface LetterColumn {
  readonly heading: string;
  /** `{发票号码}` */
  readonly text: string;
  /** In parts of all. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A part of a letter. `when` names a condition or list by which alone it stands, `unless` one by which it does not. Texts hold tags. */
export type LetterBlock = {
  readonly when?: string;
  readonly unless?: string;
  /** It ends on the page on which the next one begins. */
  readonly withNext?: boolean;
} & (
  | { readonly kind: 'text'; readonly look: LetterLook; readonly text: string }
  | {
      readonly kind: 'table';
      /** The tag of its rows. */
      readonly rows: string;
      readonly columns: readonly LetterColumn[];
      /** A last row: a label over the first columns, then a text under each of the last ones. */
      readonly total?: { readonly label: string; readonly texts: readonly string[] };
    }
  /** Two parties side by side, each line under the other. */
  | { readonly kind: 'columns'; readonly left: readonly string[]; readonly right: readonly string[] }
  /** A dashed line to cut along. */
  | { readonly kind: 'cutLine' }
  /** An empty line of so many points. */
  | { readonly kind: 'space'; readonly points: number }
);

/** A letter as it is worded: what stands in its letterhead beside its name, and its parts in order. */
export interface LetterWording {
  readonly number: string;
  readonly date: string;
  /** 第 n 页: what stands before and after the page number. */
  readonly page: readonly [before: string, after: string];
  readonly blocks: readonly LetterBlock[];
}
