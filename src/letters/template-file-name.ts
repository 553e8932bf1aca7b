import { fileNameOf } from './file-names';
import { letterWordsOf } from './letter-words-of';
import type { TemplateChoice } from './made-file';

/** Under which a template is handed over, in the language of its letters: `首次催款函模板.docx`. */
export function savedTemplateName({ kind, language }: TemplateChoice): string {
  const words = letterWordsOf[language];
  return `${fileNameOf(words.template(words.names[kind]))}.docx`;
}

/** The file of a default template below assets/letters/. */
export function templateFileName({ kind, language }: TemplateChoice): string {
  return `${kind}.${language}.docx`;
}
