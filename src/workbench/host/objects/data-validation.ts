import type { Area } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { ComparisonOperator } from '../../book/conditional-format';
import { changeValidations, clearValidations, setValidation, validationsIn } from '../../book/data-validations';
import type { DataValidation } from '../../book/sheet-features';
import { invalidArgument } from '../host-error';
import { checkFormula } from '../input/formula-syntax';
import { RangeGeometry } from './range-geometry';
import { RichObject } from './rich-object';
import { guardSheet } from './sheet-guard';
import { booleanArgument, choiceArgument, nameOfChoice, recordArgument, textArgument } from './wire-arguments';

const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const alertStyles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** Excel's names of the kinds of rules, and the key under which a rule of the kind stands. */
const kinds: Readonly<Record<DataValidation['type'], { readonly name: string; readonly key: string }>> = {
  none: { name: 'None', key: '' },
  list: { name: 'List', key: 'list' },
  whole: { name: 'WholeNumber', key: 'wholeNumber' },
  decimal: { name: 'Decimal', key: 'decimal' },
  date: { name: 'Date', key: 'date' },
  time: { name: 'Time', key: 'time' },
  textLength: { name: 'TextLength', key: 'textLength' },
  custom: { name: 'Custom', key: 'custom' },
};

/** Characters that the choices of a list given in place have together, at most. */
const LONGEST_LIST = 255;

type Rule = Pick<DataValidation, 'type' | 'operator' | 'choices' | 'formula1' | 'formula2' | 'hasDropDown'>;

const anything: Rule = { type: 'none', operator: 'between', choices: null, formula1: null, formula2: null, hasDropDown: true };
/** What comes with a rule unless it is said otherwise: blanks are let in, everything else that breaks the rule is refused. */
const usual = { allowBlank: true, input: null, error: { style: 'stop', title: '', message: '' } } as const;

/** The rule for what may be typed into the cells of a range. Nothing here holds what an add-in writes against it, as in Excel. */
export class DataValidationObject extends RichObject {
  override readonly wireClass = 'DataValidation';
  override readonly defaultMembers = ['ErrorAlert', 'IgnoreBlanks', 'Prompt', 'Rule', 'Type'];

  constructor(
    private readonly sheet: BookSheet,
    private readonly area: Area,
  ) {
    super();
  }

  get Type(): string {
    const found = validationsIn(this.sheet.features, this.area);
    const [first] = found;
    if (found.length === 1) return first ? kinds[first.type].name : 'None';
    return found.includes(null) ? 'Inconsistent' : 'MixedCriteria';
  }

  get Rule(): unknown {
    const { only } = this;
    if (only === undefined) return null;
    return only === null || only.type === 'none' ? {} : { [kinds[only.type].key]: ruleOnWire(only) };
  }

  set Rule(value: unknown) {
    guardSheet(this.sheet);
    const { allowBlank, input, error } = this.only ?? usual;
    setValidation(this.sheet.features, this.area, { ...ruleArgument(value), allowBlank, input, error });
  }

  get IgnoreBlanks(): boolean | null {
    return this.only === undefined ? null : (this.only?.allowBlank ?? true);
  }

  set IgnoreBlanks(value: unknown) {
    this.change({ allowBlank: booleanArgument(value) });
  }

  get ErrorAlert(): unknown {
    const { only } = this;
    if (only === undefined) return null;
    const { style, title, message } = only?.error ?? usual.error;
    return { message, showAlert: only === null || only.error !== null, style: nameOfChoice(alertStyles, style, 'Stop'), title };
  }

  set ErrorAlert(value: unknown) {
    const { message, showAlert, style, title } = recordArgument(value);
    const alert = {
      style: choiceArgument<'stop' | 'warning' | 'information'>(style ?? 'Stop', alertStyles),
      title: optionalText(title, 32),
      message: optionalText(message, 255),
    };
    this.change({ error: booleanArgument(showAlert ?? true) ? alert : null });
  }

  get Prompt(): unknown {
    const { only } = this;
    if (only === undefined) return null;
    const input = only?.input ?? null;
    return { message: input?.message ?? '', showPrompt: input !== null, title: input?.title ?? '' };
  }

  set Prompt(value: unknown) {
    const { message, showPrompt, title } = recordArgument(value);
    const prompt = { title: optionalText(title, 32), message: optionalText(message, 255) };
    this.change({ input: booleanArgument(showPrompt ?? true) ? prompt : null });
  }

  Clear(): void {
    guardSheet(this.sheet);
    clearValidations(this.sheet.features, this.area);
  }

  /** The one rule of all cells, null where none has any, undefined where they differ. */
  private get only(): DataValidation | null | undefined {
    const found = validationsIn(this.sheet.features, this.area);
    return found.length === 1 ? found[0] : undefined;
  }

  private change(change: Partial<DataValidation>): void {
    guardSheet(this.sheet);
    if (this.only === null) setValidation(this.sheet.features, this.area, { ...anything, ...usual, ...change });
    else changeValidations(this.sheet.features, this.area, change);
  }
}

function ruleOnWire({ type, operator, choices, formula1, formula2, hasDropDown }: DataValidation): unknown {
  if (type === 'list') return { inCellDropDown: hasDropDown, source: choices?.join(',') ?? formula1 ?? '' };
  if (type === 'custom') return { formula: formula1 ?? '' };
  return {
    formula1: valueOnWire(formula1),
    ...(formula2 !== null && { formula2: valueOnWire(formula2) }),
    operator: nameOfChoice(operators, operator, 'Between'),
  };
}

function ruleArgument(value: unknown): Rule {
  const given = Object.entries(recordArgument(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [entry] = given;
  if (!entry) return anything;
  const [key, written] = entry;
  const type = (Object.keys(kinds) as DataValidation['type'][]).find((each) => each !== 'none' && kinds[each].key === key);
  if (given.length > 1 || type === undefined) throw invalidArgument('A rule is of one kind.');
  const rule = recordArgument(written);
  if (type === 'list')
    return { ...anything, type, ...listSource(rule['source']), hasDropDown: booleanArgument(rule['inCellDropDown'] ?? true) };
  if (type === 'custom') return { ...anything, type, formula1: formulaArgument(rule['formula']) };
  const operator = choiceArgument(rule['operator'] ?? 'Between', operators);
  const needsTwo = operator === 'between' || operator === 'notBetween';
  return {
    ...anything,
    type,
    operator,
    formula1: formulaArgument(rule['formula1']),
    formula2: needsTwo ? formulaArgument(rule['formula2']) : null,
  };
}

/** Choices parted by commas, or a formula that names their cells. */
function listSource(source: unknown): Pick<Rule, 'choices' | 'formula1'> {
  if (source instanceof RangeGeometry) return { choices: null, formula1: `=${source.sheet.address(source.area, true)}` };
  const text = textArgument(source);
  if (text.startsWith('=')) return { choices: null, formula1: formulaArgument(text) };
  const choices = text.split(',').map((choice) => choice.trim());
  if (text.trim() === '' || text.length > LONGEST_LIST) throw invalidArgument('A list has from 1 to 255 characters.');
  return { choices, formula1: null };
}

/** A formula, or a number, which stands in the workbook as one. */
function formulaArgument(value: unknown): string {
  if (typeof value === 'number') return `=${value}`;
  const text = textArgument(value);
  if (text.trim() !== '' && Number.isFinite(Number(text))) return `=${Number(text)}`;
  if (!text.startsWith('=')) throw invalidArgument();
  checkFormula(text);
  return text;
}

/** A number as it was given, or a formula. */
function valueOnWire(formula: string | null): string | number {
  const text = formula ?? '';
  return /^=-?\d+(?:\.\d+)?$/.test(text) ? Number(text.slice(1)) : text;
}

function optionalText(value: unknown, longest: number): string {
  const text = textArgument(value ?? '');
  if (text.length > longest) throw invalidArgument(`A text of ${longest} characters at most.`);
  return text;
}
