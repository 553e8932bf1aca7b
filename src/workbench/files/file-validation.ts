import type { DataValidation as FileValidation } from 'hucre/xlsx';

import type { DataValidation } from '../book/sheet-features';
import { fromFileAreas, toFileAreas } from './file-areas';
import { fromFileFormula, toFileFormula } from './file-formula';

/** What may be typed into cells, as a file says it. */
export function fromFileValidations(validations: readonly FileValidation[]): DataValidation[] {
  return validations.flatMap((source) => {
    const areas = fromFileAreas(source.range);
    if (areas.length === 0) return [];
    const hasInput = source.showInputMessage === true && (source.inputTitle !== undefined || source.inputMessage !== undefined);
    return [
      {
        areas,
        type: source.type,
        operator: source.operator ?? 'between',
        choices: source.values ?? null,
        formula1: source.formula1 === undefined ? null : fromFileFormula(source.formula1),
        formula2: source.formula2 === undefined ? null : fromFileFormula(source.formula2),
        allowBlank: source.allowBlank ?? false,
        input: hasInput ? { title: source.inputTitle ?? '', message: source.inputMessage ?? '' } : null,
        error:
          source.showErrorMessage === true
            ? { style: source.errorStyle ?? 'stop', title: source.errorTitle ?? '', message: source.errorMessage ?? '' }
            : null,
      },
    ];
  });
}

/** Validations as a file writes them. */
export function toFileValidations(validations: readonly DataValidation[], functionNamespaces: readonly string[]): FileValidation[] {
  return validations.map((rule) => ({
    type: rule.type,
    range: toFileAreas(rule.areas),
    ...(rule.operator !== 'between' && { operator: rule.operator }),
    ...(rule.choices && { values: [...rule.choices] }),
    ...(rule.formula1 !== null && { formula1: toFileFormula(rule.formula1, functionNamespaces) }),
    ...(rule.formula2 !== null && { formula2: toFileFormula(rule.formula2, functionNamespaces) }),
    ...(rule.allowBlank && { allowBlank: true }),
    ...(rule.input && { showInputMessage: true, inputTitle: rule.input.title, inputMessage: rule.input.message }),
    ...(rule.error && {
      showErrorMessage: true,
      errorStyle: rule.error.style,
      errorTitle: rule.error.title,
      errorMessage: rule.error.message,
    }),
  }));
}
