import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { paperTemplateName } from '../src/documents/paper';
import { letterChoices } from '../src/letters/letter-wordings';
import { templateFileName } from '../src/letters/template-file-name';
import { summaryTemplateName } from '../src/reports/monthly/summary-tags';
import { languages } from '../src/texts/language';
import { paperTemplateFile, summaryTemplateFile, templateFile } from './letter-templates/template-file';

const folder = path.join(__dirname, '..', 'assets', 'letters');

/** Writes the default templates of all letters, those of the monthly summary and that of other papers into assets/letters/. */
async function makeLetterTemplates(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const choice of letterChoices) {
    writeFileSync(path.join(folder, templateFileName(choice)), await templateFile(choice.kind, choice.language));
  }
  for (const language of languages) writeFileSync(path.join(folder, summaryTemplateName(language)), await summaryTemplateFile(language));
  writeFileSync(path.join(folder, paperTemplateName), await paperTemplateFile());
}

void makeLetterTemplates();
