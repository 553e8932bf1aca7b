import Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import { strFromU8 } from 'fflate';

import { textOf } from './document-package';
import type { DocumentPackage } from './document-package';
import { contentTypesPart } from './package-parts';
import type { PackageParts } from './package-parts';
import type { TagNames } from './tag-names';
import { repeatsWhole } from './element-balance';
import type { TemplateValues } from './template-values';

/** A tag as docxtemplater found it, with what stands between it and its end. */
export interface FoundTag {
  /** As written, without braces: `#发票明细`. */
  readonly raw: string;
  readonly isLoop: boolean;
  /** Of a loop: whether the document stays whole however often its inside stands. */
  readonly isWhole: boolean;
  readonly inside: readonly FoundTag[];
}

/** A fault of syntax as docxtemplater tells it. */
export interface SyntaxFault {
  readonly id: string;
  readonly part: string;
  readonly tag: string;
  readonly closedBy: string;
}

/** The tags of a template by part, and its faults of syntax. */
export interface ReadTags {
  readonly tags: ReadonlyMap<string, readonly FoundTag[]>;
  readonly faults: readonly SyntaxFault[];
}

/** Reads the tags of a package without any data. */
export function readTags(source: DocumentPackage, names: TagNames): ReadTags {
  const tags = new Map<string, readonly FoundTag[]>();
  const record = (part: string, parsed: readonly DXT.Part[]): void => void tags.set(part, foundTags(parsed));
  try {
    engineFor(new PartsArchive(source), names, [new TagRecorder(record)]);
    return { tags, faults: [] };
  } catch (error) {
    return { tags, faults: syntaxFaults(error) };
  }
}

/** Merges a package that has no faults with the values of some letters; each letter's parts by name, those alone that hold text. */
export function mergeParts(
  source: DocumentPackage,
  names: TagNames,
  letters: readonly TemplateValues[],
): readonly ReadonlyMap<string, string>[] {
  const archive = new PartsArchive(source);
  engineFor(archive, names, [new ManyLetters(letters)]).render();
  return letters.map((_, index) => archive.written(index));
}

function engineFor(archive: PartsArchive, names: TagNames, modules: readonly DXT.Module[]): Docxtemplater {
  return new Docxtemplater(archive, {
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    // `{=[ ]=}` would make tags of other signs.
    syntax: { changeDelimiterPrefix: null },
    parser: (tag) => {
      const field = names.fieldOf(tag);
      return { get: (scope: unknown) => ownValue(scope, field) };
    },
    nullGetter: () => '',
    modules: [new NoRawXml(), new FoldedLoops(names), ...modules],
  });
}

/** No member that a value has by birth is a field. */
function ownValue(scope: unknown, field: string): unknown {
  return typeof scope === 'object' && scope !== null && Object.hasOwn(scope, field) ? (scope as Record<string, unknown>)[field] : undefined;
}

/** The `{@…}` of docxtemplater puts XML as it comes into the document: no cell of a ledger may do that. */
class NoRawXml implements DXT.Module {
  readonly name = 'NoRawXml';

  optionsTransformer(options: DXT.Options, engine: Docxtemplater): DXT.Options {
    for (const module of engine.modules) if (module['name'] === 'RawXmlModule') module['prefix'] = null;
    return options;
  }
}

const loopSigns: Readonly<Record<string, object>> = {
  '#': { location: 'start', inverted: false, expandTo: 'auto' },
  '^': { location: 'start', inverted: true, expandTo: 'auto' },
  '/': { location: 'end' },
};

/** Lets `{# 发票明细 }` be ended by `{/Invoices}`: the two ends of a loop are compared by what they mean. */
class FoldedLoops implements DXT.Module {
  readonly name = 'FoldedLoops';

  constructor(private readonly names: TagNames) {}

  matchers(): [never, string, (values: readonly unknown[]) => object][] {
    const read = (content: string): { sign: string; tag: string } | null => {
      const match = /^\s*([#^/])\s*(\S.*?)\s*$/su.exec(content.normalize('NFKC'));
      return match === null ? null : { sign: match[1] ?? '', tag: match[2] ?? '' };
    };
    return [
      [
        read as never,
        'loop',
        ([, found]) => {
          const { sign, tag } = found as { sign: string; tag: string };
          return { ...loopSigns[sign], value: this.names.fieldOf(tag), priority: 1 };
        },
      ],
    ];
  }
}

/** Keeps what docxtemplater makes of each part; a module is told so in the way of its own inspection module. */
class TagRecorder implements DXT.Module {
  readonly name = 'TagRecorder';

  constructor(private readonly record: (part: string, parsed: readonly DXT.Part[]) => void) {}

  set({ inspect }: { readonly inspect?: { readonly filePath?: string; readonly postparsed?: readonly DXT.Part[] } }): void {
    if (inspect?.filePath !== undefined && inspect.postparsed !== undefined) this.record(inspect.filePath, inspect.postparsed);
  }
}

/** Has a template that was compiled once rendered for many letters: each letter's parts go to names of their own. */
class ManyLetters implements DXT.Module {
  readonly name = 'ManyLetters';
  // After the module that maps each part to itself.
  readonly priority = -1;

  constructor(private readonly letters: readonly TemplateValues[]) {}

  getRenderedMap(map: Readonly<Record<string, unknown>>): object {
    return Object.fromEntries(
      Object.keys(map).flatMap((part) =>
        this.letters.map((values, index) => [outputName(part, index), { from: part, data: values }] as const),
      ),
    );
  }
}

/** No name ends in `.xml`: docxtemplater goes through all such parts of an archive once more at its end. */
function outputName(part: string, letter: number): string {
  return `${part}\n${letter}`;
}

interface ArchiveEntry {
  readonly name: string;
  asText(): string;
}

/**
 * A package in the shape of the archives that docxtemplater works on: the parts that hold text, and those by which it knows what they are.
 */
class PartsArchive {
  readonly files: Record<string, ArchiveEntry> = {};
  private readonly texts = new Map<string, string>();

  constructor({ parts, mainPart }: DocumentPackage) {
    for (const name of [contentTypesPart, '_rels/.rels', ...textParts(parts, mainPart)]) this.put(name, textOf(parts, name));
  }

  file(pattern: RegExp): ArchiveEntry[];
  file(name: string): ArchiveEntry | null;
  file(name: string, content: string | Uint8Array): this;
  file(name: string | RegExp, content?: string | Uint8Array): this | ArchiveEntry | ArchiveEntry[] | null {
    if (typeof name !== 'string') return Object.values(this.files).filter((entry) => name.test(entry.name));
    if (content === undefined) return this.files[name] ?? null;
    this.put(name, typeof content === 'string' ? content : strFromU8(content));
    return this;
  }

  remove(): this {
    return this;
  }

  /** What was written for a letter, by part. */
  written(letter: number): ReadonlyMap<string, string> {
    const ending = outputName('', letter);
    return new Map(
      [...this.texts].flatMap(([name, text]) => (name.endsWith(ending) ? [[name.slice(0, -ending.length), text] as const] : [])),
    );
  }

  private put(name: string, text: string): void {
    this.texts.set(name, text);
    this.files[name] = { name, asText: () => text };
  }
}

/** The parts that a letter's text stands in: its own, its headers, footers and footnotes. Tags of others are not merged. */
export function textParts(parts: PackageParts, mainPart: string): string[] {
  return [...parts.keys()].filter((name) => name === mainPart || /^word\/(?:header|footer|footnotes)\d*\.xml$/.test(name));
}

function foundTags(parsed: readonly DXT.Part[]): FoundTag[] {
  return (parsed as readonly Partial<DXT.Part>[])
    .filter(({ type }) => type === 'placeholder')
    .map(({ raw, value, module, subparsed }) => ({
      // Of tags that no module knows the text is the value.
      raw: raw ?? value ?? '',
      isLoop: module === 'loop',
      isWhole: repeatsWhole(xmlOf(subparsed ?? [])),
      inside: foundTags(subparsed ?? []),
    }));
}

function xmlOf(parsed: readonly Partial<DXT.Part>[]): string {
  return parsed.map(({ type, value, subparsed }) => (type === 'placeholder' ? xmlOf(subparsed ?? []) : (value ?? ''))).join('');
}

interface EngineError {
  readonly properties?: {
    readonly id?: string;
    readonly file?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly errors?: readonly EngineError[];
  };
}

function syntaxFaults(error: unknown): SyntaxFault[] {
  const { properties = {} } = error as EngineError;
  if (properties.errors !== undefined) return properties.errors.flatMap(syntaxFaults);
  const { id = 'unknown', file = '', xtag, openingtag, closingtag = '' } = properties;
  return [{ id, part: file, tag: xtag ?? openingtag ?? '', closedBy: closingtag }];
}
