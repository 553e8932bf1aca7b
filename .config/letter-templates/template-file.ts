import { Packer } from 'docx';
import type { Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { LetterKind } from '../../src/letters/letter-kind';
import type { Language } from '../../src/texts/language';
import { letterTemplate } from './letter-template';
import { paperTemplate } from './paper-template';
import { summaryTemplate } from './summary-template';

const contentTypes = '[Content_Types].xml';
const firstDay = '1980-01-01T00:00:00';

/** A default template of a letter as a file. */
export function templateFile(kind: LetterKind, language: Language): Promise<Uint8Array> {
  return fileOf(letterTemplate(kind, language));
}

/** The template of the summary of 应收专项分析 as a file. */
export function summaryTemplateFile(language: Language): Promise<Uint8Array> {
  return fileOf(summaryTemplate(language));
}

/** The template of a page of parts as a file. */
export function paperTemplateFile(): Promise<Uint8Array> {
  return fileOf(paperTemplate());
}

/** A document as a file: the same bytes whenever it is made. */
async function fileOf(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  // The library writes the moment in which it ran.
  parts['docProps/core.xml'] = strToU8(core.replace(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, '>2026-01-01T00:00:00Z<'));
  return zipSync(
    Object.fromEntries(
      // Some programs look for the list of types at the beginning.
      Object.entries(parts)
        .sort(([one], [other]) => Number(other === contentTypes) - Number(one === contentTypes))
        .map(([name, bytes]) => [name, [bytes, { mtime: firstDay, level: 9 }] as const]),
    ) as never,
  );
}
