import type { LetterEngine } from '../../letters/letter-engine';
import { letterKinds, type LetterKind } from '../../letters/letter-kind';
import type { TemplateChoice } from '../../letters/made-file';
import type { Placeholder } from '../../letters/placeholder';
import { placeholderNotes, type PlaceholderNote } from '../../letters/placeholder-notes';
import type { Language } from '../../texts/language';
import type { JobWork } from '../define-job';
import type { LetterTemplateAsked } from './letter-template-request';
import type { LetterTemplateOutcome, TemplatePlaceholder } from './letter-template-contract';
import { loadLetterEngine } from './load-letter-engine';
import { ownTemplateName } from './own-template';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Does what is wanted of a template, and tells which there are. */
export async function templateAsked({ want, template, bytes }: LetterTemplateAsked, work: JobWork): Promise<LetterTemplateOutcome> {
  const engine = await loadLetterEngine();
  const kind = template?.kind ?? 'first';
  if (want === 'list') return listed(engine, kind, null, work);
  if (template === undefined || (want === 'keep' && bytes === undefined))
    return {
      kind: 'refused',
      refusal: 'badRequest',
      reason: { kind: 'badRequest', field: template === undefined ? 'template' : 'bytes', value: '' },
    };
  switch (want) {
    case 'save': {
      const file = engine.savedTemplateName(template);
      const own = await work.binaries.read(ownTemplateName(template));
      const answer = await work.files.save(file, own.bytes ?? (await work.letterTemplate(engine.templateFile(template))), docx);
      if (answer.kind === 'saved') return listed(engine, kind, answer.name, work);
      const reason =
        answer.reason === 'platform'
          ? ({ kind: 'savingNotPossible' } as const)
          : ({ kind: 'savingFailed', name: file, message: answer.message } as const);
      return { kind: 'refused', refusal: 'notSaved', reason };
    }
    case 'keep': {
      const faults = bytes === undefined ? [] : await engine.checkTemplate(bytes, template.kind);
      if (bytes === undefined || faults.length > 0) return { kind: 'faulty', faults };
      await work.binaries.keep(ownTemplateName(template), bytes);
      return listed(engine, kind, null, work);
    }
    case 'forget':
      await work.binaries.forget(ownTemplateName(template));
      return listed(engine, kind, null, work);
  }
}

async function listed(
  engine: LetterEngine,
  kind: LetterKind,
  saved: string | null,
  { binaries, language }: JobWork,
): Promise<LetterTemplateOutcome> {
  const choices = letterKinds.flatMap(({ kind, languages }) => languages.map((each): TemplateChoice => ({ kind, language: each })));
  const templates: {
    readonly kind: TemplateChoice['kind'];
    readonly language: Language;
    readonly isOwn: boolean;
    readonly isSpoilt: boolean;
  }[] = [];
  for (const choice of choices) {
    const { bytes, spoilt } = await binaries.read(ownTemplateName(choice));
    templates.push({ ...choice, isOwn: bytes !== null, isSpoilt: spoilt > 0 });
  }
  const placeholders = engine.placeholdersOf(kind).flatMap((placeholder) => tagsOf(placeholder, language, ''));
  return { kind: 'done', report: { templates, placeholders, saved } };
}

const notes: Readonly<Record<string, PlaceholderNote>> = placeholderNotes;

/** A placeholder and those of its rows, as they are typed. */
function tagsOf({ field, name, use, columns }: Placeholder, language: Language, indent: string): TemplatePlaceholder[] {
  const word = name[language];
  const tag = use === 'text' ? `{${word}}` : `{#${word}}…{/${word}}`;
  return [
    { tag: `${indent}${tag}`, meaning: notes[field]?.meaning[language] ?? '', sample: notes[field]?.sample[language] ?? '' },
    ...columns.flatMap((column) => tagsOf(column, language, `${indent}  `)),
  ];
}
