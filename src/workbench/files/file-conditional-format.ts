import type { ConditionalRule as FileRule } from 'hucre/xlsx';

import { toA1 } from '../book/a1';
import type { ConditionalFormat, ConditionalRule, ScalePoint } from '../book/conditional-format';
import { fromFileAreas, toFileAreas } from './file-areas';
import { fromFileFormula, toFileFormula } from './file-formula';
import { fromFileStyle, toDifferentialStyle } from './file-style';

const TEXT_OPERATORS = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
} as const;
const TEXT_TYPES = { contains: 'containsText', notContains: 'notContainsText', beginsWith: 'beginsWith', endsWith: 'endsWith' } as const;

/** The conditional formats of a sheet in their order; kinds the workbook has no place for are left out. */
export function fromFileRules(rules: readonly FileRule[], theme: readonly string[]): ConditionalFormat[] {
  const inOrder = [...rules].sort((a, b) => a.priority - b.priority);
  return inOrder.flatMap((rule, index) => {
    const areas = fromFileAreas(rule.range);
    const condition = ruleOf(rule);
    if (!condition || areas.length === 0) return [];
    return [
      {
        id: `rule-${index + 1}`,
        areas,
        rule: condition,
        style: rule.style ? fromFileStyle(rule.style, theme, true) : {},
        stopIfTrue: rule.stopIfTrue ?? false,
      },
    ];
  });
}

function ruleOf(rule: FileRule): ConditionalRule | null {
  const [first, second] = (Array.isArray(rule.formula) ? rule.formula : [rule.formula]).map((formula) =>
    formula === undefined ? null : fromFileFormula(formula),
  );
  switch (rule.type) {
    case 'cellIs':
      return rule.operator && first ? { type: 'cellValue', operator: rule.operator, formula1: first, formula2: second ?? null } : null;
    case 'expression':
      return first ? { type: 'custom', formula: first } : null;
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return rule.text === undefined ? null : { type: 'text', operator: TEXT_OPERATORS[rule.type], text: rule.text };
    case 'duplicateValues':
    case 'uniqueValues':
      return { type: rule.type };
    case 'containsBlanks':
      return { type: 'blanks' };
    case 'notContainsBlanks':
      return { type: 'notBlanks' };
    case 'colorScale':
      return rule.colorScale
        ? { type: 'colorScale', points: rule.colorScale.cfvo.map(pointOf), colors: rule.colorScale.colors.map(hexOf) }
        : null;
    case 'dataBar':
      return rule.dataBar ? { type: 'dataBar', points: rule.dataBar.cfvo.map(pointOf), color: hexOf(rule.dataBar.color) } : null;
    case 'iconSet':
      return rule.iconSet
        ? {
            type: 'iconSet',
            iconSet: rule.iconSet.iconSet,
            points: rule.iconSet.cfvo.map(pointOf),
            reversed: rule.iconSet.reverse ?? false,
            showValue: rule.iconSet.showValue ?? true,
          }
        : null;
    case 'top10':
    case 'aboveAverage':
      return null;
  }
}

function pointOf({ type, value }: { readonly type: ScalePoint['type']; readonly value?: string }): ScalePoint {
  return { type, value: value ?? null };
}

function hexOf(color: string): string {
  return `#${color.slice(-6).toUpperCase()}`;
}

/** Conditional formats as a file writes them, the first with the highest priority. */
export function toFileRules(formats: readonly ConditionalFormat[], functionNamespaces: readonly string[]): FileRule[] {
  return formats.map((format, index) => {
    const style = toDifferentialStyle(format.style);
    return {
      ...fileRule(format, (formula) => toFileFormula(formula, functionNamespaces)),
      priority: index + 1,
      range: toFileAreas(format.areas),
      ...(Object.keys(style).length > 0 && { style }),
      ...(format.stopIfTrue && { stopIfTrue: true }),
    };
  });
}

type RuleCore = Omit<FileRule, 'priority' | 'range' | 'style' | 'stopIfTrue'>;

function fileRule({ rule, areas }: ConditionalFormat, formulaOf: (formula: string) => string): RuleCore {
  const [area] = areas;
  const cell = area ? toA1({ ...area, rows: 1, cols: 1 }) : 'A1';
  switch (rule.type) {
    case 'cellValue':
      return {
        type: 'cellIs',
        operator: rule.operator,
        formula: rule.formula2 === null ? formulaOf(rule.formula1) : [formulaOf(rule.formula1), formulaOf(rule.formula2)],
      };
    case 'custom':
      return { type: 'expression', formula: formulaOf(rule.formula) };
    case 'text':
      return { type: TEXT_TYPES[rule.operator], text: rule.text, formula: textFormula(rule.operator, rule.text, cell) };
    case 'duplicateValues':
    case 'uniqueValues':
      return { type: rule.type };
    case 'blanks':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` };
    case 'notBlanks':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` };
    case 'colorScale':
      return { type: 'colorScale', colorScale: { cfvo: rule.points.map(filePoint), colors: rule.colors.map(argbOf) } };
    case 'dataBar':
      return { type: 'dataBar', dataBar: { cfvo: rule.points.map(filePoint), color: argbOf(rule.color) } };
    case 'iconSet':
      return {
        type: 'iconSet',
        iconSet: {
          iconSet: rule.iconSet,
          reverse: rule.reversed,
          showValue: rule.showValue,
          cfvo: rule.points.map(filePoint).flatMap(({ type, ...point }) => (type === 'max' ? [] : [{ type, ...point }])),
        },
      };
  }
}

function filePoint({ type, value }: ScalePoint): { type: ScalePoint['type']; value?: string } {
  return value === null ? { type } : { type, value };
}

function argbOf(color: string): string {
  return `FF${color.replace('#', '')}`;
}

function textFormula(operator: keyof typeof TEXT_TYPES, text: string, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case 'contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'notContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},${text.length})=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},${text.length})=${quoted}`;
  }
}
