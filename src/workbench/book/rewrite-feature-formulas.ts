import type { ConditionalRule } from './conditional-format';
import type { SheetFeatures } from './sheet-features';

/** Changes the formulas in a sheet's conditional formats and in its rules for what may be typed. */
export function rewriteFeatureFormulas(features: SheetFeatures, change: (formula: string) => string): void {
  features.conditionalFormats = features.conditionalFormats.map((format) => ({ ...format, rule: rewritten(format.rule, change) }));
  rewriteValidationFormulas(features, change);
}

/** Changes the formulas in a sheet's rules for what may be typed. */
export function rewriteValidationFormulas(features: SheetFeatures, change: (formula: string) => string): void {
  features.dataValidations = features.dataValidations.map((rule) => ({
    ...rule,
    formula1: rule.formula1 && change(rule.formula1),
    formula2: rule.formula2 && change(rule.formula2),
  }));
}

function rewritten(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  if (rule.type === 'custom') return { ...rule, formula: change(rule.formula) };
  if (rule.type !== 'cellValue') return rule;
  return { ...rule, formula1: change(rule.formula1), formula2: rule.formula2 && change(rule.formula2) };
}
