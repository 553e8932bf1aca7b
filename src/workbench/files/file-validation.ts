import type { ComparisonOperator } from '../book/conditional-format';
import type { DataValidation } from '../book/sheet-features';
import { fromFileAreas, toFileAreas } from './file-areas';
import { fromFileFormula, toFileFormula } from './file-formula';
import { elementOf, elementsOf } from './xml-elements';
import { attribute, escapeXml, flagAttribute, unescapeXml } from './xml-text';

const types: readonly DataValidation['type'][] = ['none', 'list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];
const operators: readonly ComparisonOperator[] = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];
const styles = ['stop', 'warning', 'information'] as const;

const LIST = /<dataValidations\b[^>]*?(?:\/>|>[\s\S]*?<\/dataValidations>)/;

/**
 * What may be typed into cells, as the part of a sheet says it: rules of the older list, or of the newer one where Excel puts those that
 * name cells of other sheets.
 */
export function fromFileValidations(sheetXml: string): DataValidation[] {
  return [...elementsOf(sheetXml, 'dataValidation')].flatMap(({ tag, inside }) => {
    const areas = fromFileAreas(attribute(tag, 'sqref') ?? element(inside, 'sqref') ?? '');
    return areas.length === 0 ? [] : [{ areas, ...ruleOf(tag, inside) }];
  });
}

function ruleOf(tag: string, inside: string): Omit<DataValidation, 'areas'> {
  const text = (name: string): string => attribute(tag, name) ?? '';
  const type = types.find((each) => each === text('type')) ?? 'none';
  const [first, second] = [formula(inside, 'formula1'), formula(inside, 'formula2')];
  const choices = type === 'list' ? choicesOf(first) : null;
  const hasInput = flagAttribute(tag, 'showInputMessage') && (text('promptTitle') !== '' || text('prompt') !== '');
  return {
    type,
    operator: operators.find((each) => each === text('operator')) ?? 'between',
    choices,
    formula1: first === null || choices ? null : fromFileFormula(first),
    formula2: second === null ? null : fromFileFormula(second),
    // The file says by it that there is none.
    hasDropDown: !flagAttribute(tag, 'showDropDown'),
    allowBlank: flagAttribute(tag, 'allowBlank'),
    input: hasInput ? { title: text('promptTitle'), message: text('prompt') } : null,
    error: flagAttribute(tag, 'showErrorMessage')
      ? { style: styles.find((each) => each === text('errorStyle')) ?? 'stop', title: text('errorTitle'), message: text('error') }
      : null,
  };
}

/** The newer list holds formulas within an element of their own. */
function formula(inside: string, name: string): string | null {
  const content = element(inside, name);
  return content === null ? null : (element(content, 'f') ?? content);
}

function element(xml: string, name: string): string | null {
  const content = elementOf(xml, name)?.inside;
  return content === undefined ? null : /<\w/.test(content) ? content : unescapeXml(content);
}

function choicesOf(source: string | null): readonly string[] | null {
  const text = /^\s*"((?:[^"]|"")*)"\s*$/.exec(source ?? '')?.[1];
  return text === undefined ? null : text.replaceAll('""', '"').split(',');
}

/** A sheet's part with its rules in place of those that the library wrote, which leaves out hidden lists and quotation marks. */
export function withValidations(sheetXml: string, rules: readonly DataValidation[], functionNamespaces: readonly string[]): string {
  const list = rules.map((rule) => ruleXml(rule, functionNamespaces)).join('');
  return sheetXml.replace(LIST, () => `<dataValidations count="${rules.length}">${list}</dataValidations>`);
}

function ruleXml(rule: DataValidation, functionNamespaces: readonly string[]): string {
  const { type, operator, choices, formula1, formula2, input, error } = rule;
  const attributes: readonly (readonly [name: string, value: string | null])[] = [
    ['type', type === 'none' ? null : type],
    ['errorStyle', error && error.style !== 'stop' ? error.style : null],
    ['operator', operator === 'between' ? null : operator],
    ['allowBlank', rule.allowBlank ? '1' : null],
    ['showDropDown', rule.hasDropDown ? null : '1'],
    ['showInputMessage', input ? '1' : null],
    ['showErrorMessage', error ? '1' : null],
    ['errorTitle', error?.title ?? null],
    ['error', error?.message ?? null],
    ['promptTitle', input?.title ?? null],
    ['prompt', input?.message ?? null],
    ['sqref', toFileAreas(rule.areas)],
  ];
  const tag = attributes
    .flatMap(([name, value]) => (value === null || value === '' ? [] : [` ${name}="${attributeText(value)}"`]))
    .join('');
  const first = choices ? `"${choices.join(',').replaceAll('"', '""')}"` : formula1 && toFileFormula(formula1, functionNamespaces);
  const second = formula2 && toFileFormula(formula2, functionNamespaces);
  const inside = [first && `<formula1>${escapeXml(first)}</formula1>`, second && `<formula2>${escapeXml(second)}</formula2>`];
  return `<dataValidation${tag}>${inside.map((each) => each ?? '').join('')}</dataValidation>`;
}

/** Line ends within an attribute would be read as blanks. */
const attributeText = (text: string): string => escapeXml(text).replace(/\r?\n/g, '&#10;');
