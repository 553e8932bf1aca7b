/** What a template is merged with: texts, whether a part stands, and rows, each with everything that its tags name. */
export interface TemplateValues {
  readonly [field: string]: TemplateValue;
}

export type TemplateValue = string | boolean | readonly TemplateValues[];
