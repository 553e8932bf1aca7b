import { CombinedDocument } from '../documents/combined-document';
import type { DocumentProperties } from '../documents/document-properties';
import { mergeTemplate } from '../documents/merge-template';
import { openTemplate } from '../documents/open-template';
import { lettersBetweenPauses, rowsBetweenPauses } from '../documents/pace';
import type { Pace } from '../documents/pace';
import { archiveOfFiles, Packer } from '../documents/pack-parts';
import { singleDocument } from '../documents/single-document';
import { formatIsoDay } from '../domain/calendar/serial-day';
import type { Language } from '../texts/language';
import { distinctNames, fileNameOf } from './file-names';
import type { Letter } from './letter';
import { letterWordsOf } from './letter-words-of';
import type { LetterOutput, MadeFile, MadeLetters, TemplateChoice } from './made-file';
import { tagsOf } from './placeholders';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const zipType = 'application/zip';
/** A combined file of more letters names its first and its last one. */
const mostNamed = 10;

/**
 * Writes letters into their templates and hands them over as files: one .docx per kind and language with all of its letters, a zip with a
 * .docx per letter, or these apart. `templateOf` gives a template's bytes, `pace` is called after every twenty letters, of long ones more
 * often. Files are named in the language of their letters, a zip, which may hold both, in the user's.
 */
export async function makeLetters(
  letters: readonly Letter[],
  templateOf: (choice: TemplateChoice) => Promise<Uint8Array>,
  outputs: readonly LetterOutput[],
  pace: Pace,
  usersLanguage: Language,
): Promise<MadeLetters> {
  const isApart = outputs.includes('zip') || outputs.includes('separate');
  const packer = new Packer();
  const packed = new Map<Letter, Uint8Array>();
  const files: MadeFile[] = [];
  let done = 0;
  for (const group of groupsOf(letters)) {
    const opened = openTemplate(await templateOf(group.choice), tagsOf(group.choice.kind));
    if (opened.kind === 'faults') return { kind: 'badTemplate', template: group.choice, faults: opened.faults };
    const combined = outputs.includes('combined') ? new CombinedDocument(opened.template) : null;
    for (const some of batchesOf(group.letters)) {
      const documents = mergeTemplate(
        opened.template,
        some.map(({ values }) => values),
      );
      // Each letter is packed at once: as text, those of a run take gigabytes.
      for (const [index, merged] of documents.entries()) {
        const letter = some[index];
        if (letter === undefined) continue;
        combined?.add(merged);
        if (isApart) packed.set(letter, packer.pack(singleDocument(merged, letter.properties)));
      }
      done += some.length;
      await pace(done, letters.length);
    }
    if (combined !== null) files.push(combinedFile(combined, group.letters, packer));
  }
  if (isApart) files.push(...filesApart(letters, packed, outputs, usersLanguage));
  return { kind: 'made', files };
}

/** Letters that are merged between two pauses. */
function batchesOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const batches: Letter[][] = [];
  let rows = Infinity;
  for (const letter of letters) {
    const own = rowsOf(letter);
    const last = batches.at(-1);
    if (last === undefined || last.length >= lettersBetweenPauses || rows + own > rowsBetweenPauses) {
      batches.push([letter]);
      rows = own;
    } else {
      last.push(letter);
      rows += own;
    }
  }
  return batches;
}

function rowsOf({ values }: Letter): number {
  return Object.values(values).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' || typeof value === 'boolean' ? 0 : value.length),
    0,
  );
}

/** The letters of each template, in the order in which templates come. */
function groupsOf(letters: readonly Letter[]): { readonly choice: TemplateChoice; readonly letters: Letter[] }[] {
  const groups = new Map<string, { readonly choice: TemplateChoice; readonly letters: Letter[] }>();
  for (const letter of letters) {
    const { kind, language } = letter;
    const key = `${kind} ${language}`;
    const group = groups.get(key) ?? { choice: { kind, language }, letters: [] };
    group.letters.push(letter);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function combinedFile(combined: CombinedDocument, letters: readonly Letter[], packer: Packer): MadeFile {
  const { fileName, docProps } = propertiesOfAll(letters);
  return { output: 'combined', name: `${fileName}.docx`, mimeType: wordType, bytes: packer.pack(combined.finish(docProps)) };
}

function propertiesOfAll(letters: readonly Letter[]): { readonly fileName: string; readonly docProps: DocumentProperties } {
  const [first] = letters;
  const last = letters.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('no letter');
  const words = letterWordsOf[first.language];
  const title = words.combined(words.names[first.kind], formatIsoDay(first.letterDay), letters.length);
  const named = letters.length > mostNamed ? [first, last] : letters;
  const keywords = [...named.map(({ number }) => number), ...new Set(named.map(({ customer }) => customer.name)), first.properties.day];
  return { fileName: fileNameOf(title), docProps: { ...first.properties, title, keywords } };
}

function filesApart(
  letters: readonly Letter[],
  packed: ReadonlyMap<Letter, Uint8Array>,
  outputs: readonly LetterOutput[],
  usersLanguage: Language,
): readonly MadeFile[] {
  const names = distinctNames(letters.map(({ fileName }) => fileName));
  const byName = new Map(letters.map((letter, index) => [`${names[index] ?? ''}.docx`, packed.get(letter) ?? new Uint8Array()]));
  const files: MadeFile[] = outputs.includes('separate')
    ? [...byName].map(([name, bytes]) => ({ output: 'separate', name, mimeType: wordType, bytes }))
    : [];
  const [first] = letters;
  if (outputs.includes('zip') && first !== undefined) {
    const name = letterWordsOf[usersLanguage].archive(formatIsoDay(first.letterDay), letters.length);
    files.push({ output: 'zip', name: `${fileNameOf(name)}.zip`, mimeType: zipType, bytes: archiveOfFiles(byName) });
  }
  return files;
}
