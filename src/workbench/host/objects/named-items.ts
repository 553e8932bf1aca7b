import { BookError } from '../../book/book-error';
import type { BookName } from '../../book/book-names';
import type { BookSheet } from '../../book/book-sheet';
import { isErrorCode } from '../../book/cell-value';
import { itemNotFound } from '../host-error';
import { checkFormula } from '../input/formula-syntax';
import type { HostContext } from './host-context';
import { KeyedCollection } from './keyed-collection';
import { RangeObject } from './range';
import { rangeOfFormula } from './range-reference';
import { NULL_OBJECT, RichObject } from './rich-object';
import { booleanArgument, textArgument } from './wire-arguments';

/** The defined names of the workbook, or of one worksheet. */
export class NamedItemCollection extends KeyedCollection<NamedItem> {
  override readonly wireClass = 'NamedItemCollection';

  constructor(
    private readonly context: HostContext,
    private readonly scope: BookSheet | null,
  ) {
    super();
  }

  override items(): readonly NamedItem[] {
    return this.context.book.names.all.filter(({ scope }) => scope === this.scope).map((name) => new NamedItem(this.context, name));
  }

  /** A name that the sheet in front has in its own scope, as a copy does, is refused for the workbook (office-js #2875). */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const formula = reference instanceof RangeObject ? `=${reference.sheet.address(reference.area, true)}` : String(reference);
    checkFormula(formula);
    if (this.scope === null && this.context.book.names.find(textArgument(name), this.context.book.activeSheet))
      throw new BookError('ItemAlreadyExists', `The sheet in front has a name ${textArgument(name)}.`);
    const added = this.context.book.names.add(textArgument(name), formula, {
      comment: typeof comment === 'string' ? comment : '',
      scope: this.scope,
    });
    return new NamedItem(this.context, added, true);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.Add(name, textArgument(formula), comment);
  }

  protected override find(key: string): NamedItem | undefined {
    const name = this.context.book.names.find(key, this.scope);
    return name && new NamedItem(this.context, name);
  }
}

class NamedItem extends RichObject {
  override readonly wireClass = 'NamedItem';
  override readonly defaultMembers = ['Comment', 'Formula', 'Name', 'Scope', 'Type', 'Value', 'Visible'];

  constructor(
    private readonly context: HostContext,
    private name: BookName,
    /** Of the batch that is carried out now. */
    private readonly isNew = false,
  ) {
    super();
  }

  get _Id(): string {
    return this.name.name;
  }

  get Name(): string {
    return this.name.name;
  }

  get Comment(): string {
    return this.name.comment;
  }

  set Comment(value: unknown) {
    this.name = this.context.book.names.set(this.name.name, this.name.formula, { ...this.name, comment: textArgument(value) });
  }

  get Formula(): string {
    return this.name.formula;
  }

  set Formula(value: unknown) {
    const formula = textArgument(value);
    checkFormula(formula);
    this.name = this.context.book.names.set(this.name.name, formula, this.name);
  }

  get Scope(): string {
    return this.name.scope ? 'Worksheet' : 'Workbook';
  }

  get Type(): string {
    return rangeOfFormula(this.context, this.name.formula) ? 'Range' : constantOf(this.name.formula).type;
  }

  get Value(): string | number | boolean {
    return rangeOfFormula(this.context, this.name.formula) ? this.name.formula.slice(1) : constantOf(this.name.formula).value;
  }

  get Visible(): boolean {
    return !this.name.hidden;
  }

  /** In the batch that adds a name Excel ignores this (office-js #3878, #3949). */
  set Visible(value: unknown) {
    const isVisible = booleanArgument(value);
    if (this.isNew) return;
    this.name = this.context.book.names.set(this.name.name, this.name.formula, { ...this.name, hidden: !isVisible });
  }

  GetRangeOrNullObject(): RangeObject | typeof NULL_OBJECT {
    return rangeOfFormula(this.context, this.name.formula) ?? NULL_OBJECT;
  }

  GetRange(): RangeObject {
    const range = rangeOfFormula(this.context, this.name.formula);
    if (!range) throw itemNotFound();
    return range;
  }

  /** By the same lookup the name of the sheet in front goes in place of the workbook's: nobody may count on the other one. */
  Delete(): void {
    const inFront = this.name.scope ? undefined : this.context.book.names.find(this.name.name, this.context.book.activeSheet);
    this.context.book.names.remove(inFront ?? this.name);
  }
}

/**
 * What a name stands for that stands for no range. Microsoft, NamedItem.value: "the value computed by the name's formula", so a text comes
 * without its quotation marks. Only constants are computed here; any other formula comes as its own text.
 */
function constantOf(formula: string): { readonly type: string; readonly value: string | number | boolean } {
  const text = formula.slice(1).trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return { type: 'String', value: text.slice(1, -1).replace(/""/g, '"') };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { type: 'Boolean', value: text.toUpperCase() === 'TRUE' };
  if (/^-?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i.test(text)) return { type: 'Double', value: Number(text) };
  if (isErrorCode(text)) return { type: 'Error', value: text };
  if (/^(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?$/iu.test(text))
    return { type: 'Error', value: '#REF!' };
  return { type: 'String', value: text };
}
