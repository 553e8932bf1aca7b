import { type Area, intersectAreas } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { ComparisonOperator, ConditionalFormat, ConditionalRule } from '../../book/conditional-format';
import { apiNotFound, invalidArgument, itemNotFound } from '../host-error';
import { checkFormula } from '../input/formula-syntax';
import { ConditionalRangeFormat } from './conditional-range-format';
import { NULL_OBJECT, RichCollection, RichObject } from './rich-object';
import { guardSheet } from './sheet-guard';
import { booleanArgument, choiceArgument, nameOfChoice, recordArgument, textArgument } from './wire-arguments';

const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** What a format applies by before its rule is set: never. */
const unsetRules: Readonly<Record<string, ConditionalRule>> = {
  Custom: { type: 'custom', formula: '=FALSE' },
  CellValue: { type: 'cellValue', operator: 'equal', formula1: '="\u0000"', formula2: null },
};

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends RichCollection<ConditionalFormatObject> {
  override readonly wireClass = 'ConditionalFormatCollection';

  constructor(
    private readonly sheet: BookSheet,
    private readonly area: Area,
  ) {
    super();
  }

  override items(): readonly ConditionalFormatObject[] {
    return this.sheet.features.conditionalFormats
      .filter(({ areas }) => areas.some((area) => intersectAreas(area, this.area)))
      .map(({ id }) => new ConditionalFormatObject(new HeldFormat(this.sheet, id)));
  }

  /** A new format stands before all others. */
  Add(type: unknown): ConditionalFormatObject {
    guardSheet(this.sheet, 'formatCells');
    const rule = unsetRules[textArgument(type)];
    if (!rule) throw apiNotFound(`ConditionalFormatCollection.add(${String(type)})`);
    const id = nextId(this.sheet.features.conditionalFormats);
    this.sheet.features.conditionalFormats.unshift({ id, areas: [this.area], rule, style: {}, stopIfTrue: false });
    return new ConditionalFormatObject(new HeldFormat(this.sheet, id));
  }

  GetItem(id: unknown): ConditionalFormatObject {
    const found = this.items().find((item) => item.Id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormatObject | typeof NULL_OBJECT {
    return this.items().find((item) => item.Id === id) ?? NULL_OBJECT;
  }

  GetItemAt(index: unknown): ConditionalFormatObject {
    const item = typeof index === 'number' ? this.items()[index] : undefined;
    if (!item) throw itemNotFound();
    return item;
  }

  ClearAll(): void {
    guardSheet(this.sheet, 'formatCells');
    const { features } = this.sheet;
    features.conditionalFormats = features.conditionalFormats.filter(({ areas }) => !areas.some((area) => intersectAreas(area, this.area)));
  }
}

/** A place in a sheet's list of conditional formats; the formats themselves are replaced when they change. */
export class HeldFormat {
  constructor(
    readonly sheet: BookSheet,
    private readonly id: string,
  ) {}

  get value(): ConditionalFormat {
    const found = this.list.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  get priority(): number {
    return this.list.findIndex(({ id }) => id === this.id);
  }

  change(change: Partial<ConditionalFormat>): void {
    guardSheet(this.sheet, 'formatCells');
    this.list.splice(this.priority, 1, { ...this.value, ...change });
  }

  remove(): void {
    guardSheet(this.sheet, 'formatCells');
    this.list.splice(this.priority, 1);
  }

  private get list(): ConditionalFormat[] {
    return this.sheet.features.conditionalFormats;
  }
}

class ConditionalFormatObject extends RichObject {
  override readonly wireClass = 'ConditionalFormat';
  override readonly defaultMembers = ['Id', 'Priority', 'StopIfTrue', 'Type'];

  constructor(private readonly held: HeldFormat) {
    super();
  }

  get Id(): string {
    return this.held.value.id;
  }

  get Type(): string {
    const { type } = this.held.value.rule;
    return type.charAt(0).toUpperCase() + type.slice(1);
  }

  get Priority(): number {
    return this.held.priority;
  }

  get StopIfTrue(): boolean {
    return this.held.value.stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    this.held.change({ stopIfTrue: booleanArgument(value) });
  }

  get Custom(): CustomConditionalFormat {
    if (this.held.value.rule.type !== 'custom') throw invalidArgument();
    return new CustomConditionalFormat(this.held);
  }

  get CustomOrNullObject(): CustomConditionalFormat | typeof NULL_OBJECT {
    return this.held.value.rule.type === 'custom' ? this.Custom : NULL_OBJECT;
  }

  get CellValue(): CellValueConditionalFormat {
    if (this.held.value.rule.type !== 'cellValue') throw invalidArgument();
    return new CellValueConditionalFormat(this.held);
  }

  get CellValueOrNullObject(): CellValueConditionalFormat | typeof NULL_OBJECT {
    return this.held.value.rule.type === 'cellValue' ? this.CellValue : NULL_OBJECT;
  }

  Delete(): void {
    this.held.remove();
  }
}

class CustomConditionalFormat extends RichObject {
  override readonly wireClass = 'CustomConditionalFormat';

  constructor(private readonly held: HeldFormat) {
    super();
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.held);
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.held);
  }
}

class ConditionalFormatRule extends RichObject {
  override readonly wireClass = 'ConditionalFormatRule';
  override readonly defaultMembers = ['Formula'];

  constructor(private readonly held: HeldFormat) {
    super();
  }

  get Formula(): string {
    const { rule } = this.held.value;
    return rule.type === 'custom' ? rule.formula : '';
  }

  set Formula(value: unknown) {
    this.held.change({ rule: { type: 'custom', formula: formulaArgument(value) } });
  }
}

class CellValueConditionalFormat extends RichObject {
  override readonly wireClass = 'CellValueConditionalFormat';
  override readonly defaultMembers = ['Rule'];

  constructor(private readonly held: HeldFormat) {
    super();
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.held);
  }

  get Rule(): unknown {
    const { rule } = this.held.value;
    if (rule.type !== 'cellValue') return null;
    const { operator, formula1, formula2 } = rule;
    return { operator: nameOfChoice(operators, operator, 'EqualTo'), formula1, ...(formula2 !== null && { formula2 }) };
  }

  set Rule(value: unknown) {
    const { operator, formula1, formula2 } = recordArgument(value);
    const comparison = choiceArgument(operator, operators);
    const needsTwo = comparison === 'between' || comparison === 'notBetween';
    const second = needsTwo ? formulaArgument(formula2) : null;
    this.held.change({ rule: { type: 'cellValue', operator: comparison, formula1: formulaArgument(formula1), formula2: second } });
  }
}

/** A formula, or a value written as one. */
function formulaArgument(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : textArgument(value);
  if (text === '') throw invalidArgument();
  const formula = text.startsWith('=') ? text : `=${text}`;
  checkFormula(formula);
  return formula;
}

function nextId(existing: readonly ConditionalFormat[]): string {
  const taken = new Set(existing.map(({ id }) => id));
  let number = existing.length + 1;
  while (taken.has(`{CF-${number}}`)) number++;
  return `{CF-${number}}`;
}
