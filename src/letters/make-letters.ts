import { combineDocuments } from '../documents/combine-documents';
import type { DocumentProperties } from '../documents/document-properties';
import { mergeTemplate } from '../documents/merge-template';
import type { MergedDocument } from '../documents/merge-template';
import { openTemplate } from '../documents/open-template';
import { lettersBetweenPauses } from '../documents/pace';
import type { Pace } from '../documents/pace';
import { archiveOfFiles, Packer } from '../documents/pack-parts';
import { singleDocument } from '../documents/single-document';
import { formatIsoDay } from '../domain/calendar/serial-day';
import { distinctNames, fileNameOf } from './file-names';
import type { Letter } from './letter';
import { letterWordsOf } from './letter-words-of';
import type { LetterOutput, MadeFile, MadeLetters, TemplateChoice } from './made-file';
import { tagsOf } from './placeholders';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const zipType = 'application/zip';
/** A combined file of more letters names its first and its last one. */
const mostNamed = 10;

interface Written {
  readonly letter: Letter;
  readonly merged: MergedDocument;
}

/**
 * Writes letters into their templates and hands them over as files: one .docx per kind and language with all of its letters, a zip with a .docx per
 * letter, or these apart. `templateOf` gives a template's bytes, `pace` is called after every twenty letters.
 */
export async function makeLetters(
  letters: readonly Letter[],
  templateOf: (choice: TemplateChoice) => Promise<Uint8Array>,
  outputs: readonly LetterOutput[],
  pace: Pace,
): Promise<MadeLetters> {
  const wants = (output: LetterOutput): boolean => outputs.includes(output);
  const isApart = wants('zip') || wants('separate');
  // Merging, combining and packing: each letter once in each of what is wanted.
  const work = new PacedWork(letters.length * (1 + (wants('combined') ? 1 : 0) + (isApart ? 1 : 0)), pace);
  const written: Written[] = [];
  const packer = new Packer();
  const files: MadeFile[] = [];
  for (const group of groupsOf(letters)) {
    const opened = openTemplate(await templateOf(group.choice), tagsOf(group.choice.kind));
    if (opened.kind === 'faults') return { kind: 'badTemplate', template: group.choice, faults: opened.faults };
    const own: Written[] = [];
    for (let at = 0; at < group.letters.length; at += lettersBetweenPauses) {
      const some = group.letters.slice(at, at + lettersBetweenPauses);
      const documents = mergeTemplate(
        opened.template,
        some.map(({ values }) => values),
      );
      for (const [index, merged] of documents.entries()) {
        const letter = some[index];
        if (letter !== undefined) own.push({ letter, merged });
      }
      await work.advance(some.length);
    }
    if (wants('combined')) files.push(await combinedFile(own, packer, work));
    written.push(...own);
  }
  if (isApart) files.push(...(await filesApart(letters, written, outputs, packer, work)));
  return { kind: 'made', files };
}

/** Counts letters and takes a pause after every twenty. */
class PacedWork {
  private done = 0;
  private paused = 0;

  constructor(
    private readonly total: number,
    private readonly pace: Pace,
  ) {}

  async advance(letters: number): Promise<void> {
    this.done += letters;
    if (this.done - this.paused < lettersBetweenPauses && this.done < this.total) return;
    this.paused = this.done;
    await this.pace(this.done, this.total);
  }
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

async function combinedFile(written: readonly Written[], packer: Packer, work: PacedWork): Promise<MadeFile> {
  const properties = propertiesOfAll(written.map(({ letter }) => letter));
  const combining = combineDocuments(
    written.map(({ merged }) => merged),
    properties.docProps,
  );
  let step = combining.next();
  while (step.done !== true) {
    await work.advance(1);
    step = combining.next();
  }
  return { output: 'combined', name: `${properties.fileName}.docx`, mimeType: wordType, bytes: packer.pack(step.value) };
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

async function filesApart(
  letters: readonly Letter[],
  written: readonly Written[],
  outputs: readonly LetterOutput[],
  packer: Packer,
  work: PacedWork,
): Promise<readonly MadeFile[]> {
  const mergedOf = new Map(written.map(({ letter, merged }) => [letter, merged]));
  const names = distinctNames(letters.map(({ fileName }) => fileName));
  const packed = new Map<string, Uint8Array>();
  for (const [index, letter] of letters.entries()) {
    const merged = mergedOf.get(letter);
    if (merged !== undefined) packed.set(`${names[index] ?? ''}.docx`, packer.pack(singleDocument(merged, letter.properties)));
    await work.advance(1);
  }
  const files: MadeFile[] = outputs.includes('separate')
    ? [...packed].map(([name, bytes]) => ({ output: 'separate', name, mimeType: wordType, bytes }))
    : [];
  const [first] = letters;
  if (outputs.includes('zip') && first !== undefined) {
    const name = letterWordsOf[first.language].archive(formatIsoDay(first.letterDay), letters.length);
    files.push({ output: 'zip', name: `${fileNameOf(name)}.zip`, mimeType: zipType, bytes: archiveOfFiles(packed) });
  }
  return files;
}
