import type { TemplateChoice } from './made-file';

/** The file of a default template below assets/letters/. */
export function templateFileName({ kind, language }: TemplateChoice): string {
  return `${kind}.${language}.docx`;
}
