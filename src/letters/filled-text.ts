import { TagNames } from '../documents/tag-names';
import { cleanText } from '../documents/clean-text';
import type { LetterBlock } from '../texts/letters/letter-block';
import type { Letter } from './letter';
import { tagsOf } from './placeholders';

/** A row of a letter's table, or the letter itself: values by field. */
type Scope = Readonly<Record<string, unknown>>;

/** Puts a letter's values into its wording, for what is no .docx. */
export class FilledText {
  private readonly names: TagNames;
  private readonly values: Scope;

  constructor({ kind, values }: Letter) {
    this.names = new TagNames(tagsOf(kind));
    this.values = values;
  }

  /** Whether a part of the letter stands. */
  stands({ when, unless }: LetterBlock): boolean {
    return (when === undefined || this.isTrue(when)) && (unless === undefined || !this.isTrue(unless));
  }

  rowsOf(tag: string): readonly Scope[] {
    const rows = this.values[this.names.fieldOf(tag)];
    return Array.isArray(rows) ? (rows as readonly Scope[]) : [];
  }

  /** A text with its tags filled; those of a row first. */
  fill(text: string, row: Scope = {}): string {
    return text.replace(/\{([^{}]+)\}/g, (_, tag: string) => {
      const field = this.names.fieldOf(tag);
      const value = row[field] ?? this.values[field];
      return typeof value === 'string' ? cleanText(value) : '';
    });
  }

  private isTrue(tag: string): boolean {
    const value = this.values[this.names.fieldOf(tag)];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  }
}
