import { cleanText } from './clean-text';
import { mergeParts } from './merge-engine';
import type { Template } from './template';
import type { TemplateValue, TemplateValues } from './template-values';

/** A letter: the parts that hold its text; all others are its template's. */
export interface MergedDocument {
  readonly template: Template;
  readonly texts: ReadonlyMap<string, string>;
}

/** Merges a template with the values of some letters, in their order. */
export function mergeTemplate(template: Template, letters: readonly TemplateValues[]): readonly MergedDocument[] {
  return mergeParts(template.source, template.names, letters.map(cleanValues)).map((texts) => ({ template, texts }));
}

function cleanValues(values: TemplateValues): TemplateValues {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, cleanValue(value)]));
}

function cleanValue(value: TemplateValue): TemplateValue {
  if (typeof value === 'string') return cleanText(value);
  return typeof value === 'boolean' ? value : value.map(cleanValues);
}
