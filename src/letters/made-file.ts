import type { TemplateFault } from '../documents/template-fault';
import type { Language } from '../texts/language';
import type { LetterKind } from './letter-kind';

/** What letters are handed over as: one .docx per kind and language, a zip with a .docx per letter, or these .docx files themselves. */
export type LetterOutput = 'combined' | 'zip' | 'separate';

/** A file for the user. */
export interface MadeFile {
  readonly output: LetterOutput;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** Which template a letter takes. */
export interface TemplateChoice {
  readonly kind: LetterKind;
  readonly language: Language;
}

/** The files, or why a template can't be used. */
export type MadeLetters =
  | { readonly kind: 'made'; readonly files: readonly MadeFile[] }
  | { readonly kind: 'badTemplate'; readonly template: TemplateChoice; readonly faults: readonly TemplateFault[] };
