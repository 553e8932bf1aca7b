/** What a file is that is no .docx: told by how it begins. */
export type ForeignFormat =
  | 'oldWord'
  /** A .docx under a password. */
  | 'encrypted'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'image'
  | 'spreadsheet'
  | 'presentation'
  | 'openDocument'
  | 'otherZip'
  | 'empty'
  | 'unknown';

/**
 * Why a template can't be used. Those of the file come alone, those of its tags all at once; `part` is where they stand:
 * `word/document.xml`, `word/header1.xml`.
 */
export type TemplateFault = FileFault | TagFault;

export type FileFault =
  /** Not a .docx, whatever its name says. */
  | { readonly kind: 'notDocx'; readonly format: ForeignFormat }
  /** A .docx that is cut short or has a part that can't be read. */
  | { readonly kind: 'damaged'; readonly part: string | null }
  | { readonly kind: 'fileTooLarge'; readonly bytes: number; readonly mostBytes: number }
  /** It unpacks to more than a letter can need. */
  | { readonly kind: 'unpacksTooLarge'; readonly bytes: number; readonly mostBytes: number }
  | { readonly kind: 'pictureTooLarge'; readonly part: string; readonly bytes: number; readonly mostBytes: number }
  | { readonly kind: 'macros'; readonly part: string }
  /** A picture, template or object that is fetched from elsewhere when the letter is opened; links in the text are none. */
  | { readonly kind: 'externalContent'; readonly part: string; readonly target: string }
  /** An embedded file or control, or text of another document. */
  | { readonly kind: 'embeddedObject'; readonly part: string };

export type TagFault =
  /** `nearest` is the known name that is most like it, null where none is. */
  | { readonly kind: 'unknownTag'; readonly part: string; readonly tag: string; readonly nearest: string | null }
  /** `{客户名称` and no `}`; `tag` as far as it can be read. */
  | { readonly kind: 'unclosedTag'; readonly part: string; readonly tag: string }
  /** `客户名称}` and no `{`. */
  | { readonly kind: 'unopenedTag'; readonly part: string; readonly tag: string }
  /** `{{客户名称}}`: one pair of braces is enough. */
  | { readonly kind: 'doubledBraces'; readonly part: string; readonly tag: string }
  /** `{#发票明细}` and no `{/发票明细}`. */
  | { readonly kind: 'unclosedLoop'; readonly part: string; readonly tag: string }
  /** `{/发票明细}` and no `{#发票明细}`. */
  | { readonly kind: 'unopenedLoop'; readonly part: string; readonly tag: string }
  /** `{#发票明细}…{/还款计划}`. */
  | { readonly kind: 'loopMismatch'; readonly part: string; readonly tag: string; readonly closedBy: string }
  /** ｛客户名称｝: full-width braces are no tag. */
  | { readonly kind: 'fullWidthBraces'; readonly part: string; readonly tag: string }
  /** `{发票明细}` in place of `{#发票明细}…{/发票明细}`: a list or a condition has no text of its own. */
  | { readonly kind: 'notText'; readonly part: string; readonly tag: string }
  /** `{发票号码}` outside the rows `{#发票明细}…{/发票明细}` that alone know it. */
  | { readonly kind: 'outsideRows'; readonly part: string; readonly tag: string; readonly list: string }
  /** A tag that stands where Word can't have what it would become. */
  | { readonly kind: 'misplacedTag'; readonly part: string; readonly tag: string }
  /** A tag in a part whose text is not merged: an endnote, a chart. */
  | { readonly kind: 'unmergedTag'; readonly part: string; readonly tag: string };
