import Docxtemplater from 'docxtemplater';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { TemplateValues } from '../../src/documents/template-values';
import { placeholders } from '../../src/letters/placeholders';
import type { Placeholder } from '../../src/letters/placeholder';

/** Writes letters by docxtemplater as its handbook says, each from the template's bytes to a .docx; gives how many bytes they are. */
export function bareLetters(template: Uint8Array, letters: readonly TemplateValues[]): number {
  return letters.reduce((sum, values) => {
    const archive = new BareArchive(unzipSync(template));
    new Docxtemplater(archive, { paragraphLoop: true, linebreaks: true }).render(named(values, placeholders));
    return sum + archive.zipped().length;
  }, 0);
}

/** The same values under the names that the template has. */
function named(values: TemplateValues, known: readonly Placeholder[]): Record<string, unknown> {
  return Object.fromEntries(
    known.flatMap(({ field, name, columns }) => {
      const value = values[field];
      if (value === undefined) return [];
      return [[name['zh-CN'], Array.isArray(value) ? value.map((row: TemplateValues) => named(row, columns)) : value] as const];
    }),
  );
}

/** As little of a zip archive as docxtemplater asks for. */
class BareArchive {
  readonly files: Record<string, { readonly name: string; asText(): string }> = {};
  private readonly contents: Record<string, Uint8Array> = {};

  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    for (const [name, bytes] of Object.entries(parts)) this.file(name, bytes);
  }

  file(name: string | RegExp, content?: string | Uint8Array): unknown {
    if (typeof name !== 'string') return Object.values(this.files).filter((entry) => name.test(entry.name));
    if (content === undefined) return this.files[name] ?? null;
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    this.contents[name] = bytes;
    this.files[name] = { name, asText: () => strFromU8(bytes) };
    return this;
  }

  remove(): this {
    return this;
  }

  zipped(): Uint8Array {
    return zipSync(this.contents);
  }
}
