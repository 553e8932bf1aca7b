import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { letterChoices } from '../src/letters/letter-wordings';
import { templateFileName } from '../src/letters/template-file-name';
import { templateFile } from './letter-templates/template-file';

const folder = path.join(__dirname, '..', 'assets', 'letters');

/** Writes the default templates of all letters into assets/letters/. */
async function makeLetterTemplates(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const choice of letterChoices) {
    writeFileSync(path.join(folder, templateFileName(choice)), await templateFile(choice.kind, choice.language));
  }
}

void makeLetterTemplates();
