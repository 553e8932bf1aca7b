import type { LetterEngine } from '../../letters/letter-engine';
import type { TemplateChoice } from '../../letters/made-file';
import type { BinaryName } from '../ports/binaries-port';
import type { JobPorts } from '../ports/job-ports';

/** Under which a user's own template is kept in the workbook. */
export function ownTemplateName({ kind, language }: TemplateChoice): BinaryName {
  return `letter-${kind}-${language.toLowerCase()}`;
}

/** The template that a letter takes: the user's own where the workbook keeps one, else ours. */
export function templatesOf(
  { templateFile }: Pick<LetterEngine, 'templateFile'>,
  { binaries, letterTemplate }: Pick<JobPorts, 'binaries' | 'letterTemplate'>,
): (choice: TemplateChoice) => Promise<Uint8Array> {
  return async (choice) => (await binaries.read(ownTemplateName(choice))).bytes ?? letterTemplate(templateFile(choice));
}
