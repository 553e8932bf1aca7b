import { textOf } from './document-package';
import type { DocumentPackage } from './document-package';
import type { KnownTag } from './known-tags';
import { readTags, textParts } from './merge-engine';
import type { FoundTag, SyntaxFault } from './merge-engine';
import type { TagNames } from './tag-names';
import type { TagFault, TemplateFault } from './template-fault';
import { unescapeXml } from './xml';

/** Everything that is wrong with the tags of a package, part by part, before any data. */
export function tagFaults(source: DocumentPackage, names: TagNames): readonly TemplateFault[] {
  const { tags, faults } = readTags(source, names);
  const broken = new Set(faults.map(({ part }) => part));
  return withoutRepeats([
    ...faults.map((fault) => syntaxFault(fault, names)),
    ...[...tags].flatMap(([part, found]) => new PartTags(part, names, broken.has(part)).faultsOf(found, [])),
    ...[...tags.keys()].flatMap((part) => wideBraces(part, textOf(source.parts, part), names)),
    ...unmergedTags(source, names),
  ]);
}

/** A fault of syntax; loops are told by the field that they mean. */
function syntaxFault({ id, part, tag, closedBy }: SyntaxFault, names: TagNames): TemplateFault {
  switch (id) {
    case 'unclosed_tag':
      return { kind: 'unclosedTag', part, tag };
    case 'unopened_tag':
      return { kind: 'unopenedTag', part, tag };
    case 'duplicate_open_tag':
    case 'duplicate_close_tag':
      return { kind: 'doubledBraces', part, tag: tag.replace(/[{}]/g, '') };
    case 'unclosed_loop':
      return { kind: 'unclosedLoop', part, tag: names.nameOf(tag) };
    case 'unopened_loop':
      return { kind: 'unopenedLoop', part, tag: names.nameOf(tag) };
    case 'closing_tag_does_not_match_opening_tag':
      return { kind: 'loopMismatch', part, tag: names.nameOf(tag), closedBy: names.nameOf(closedBy) };
    case 'loop_position_invalid':
    case 'unbalanced_loop_tags':
    case 'no_xml_tag_found_at_left':
    case 'no_xml_tag_found_at_right':
      return { kind: 'misplacedTag', part, tag: names.nameOf(tag) };
    default:
      return { kind: 'damaged', part: part === '' ? null : part };
  }
}

/** Compares the tags of a part with those that are known. */
class PartTags {
  constructor(
    private readonly part: string,
    private readonly names: TagNames,
    /** Where syntax is at fault what stands inside what is not sure, and a half of a tag may be read as an empty one. */
    private readonly isBroken: boolean,
  ) {}

  faultsOf(found: readonly FoundTag[], around: readonly string[]): readonly TagFault[] {
    return found.flatMap(({ raw, isLoop, isWhole, inside }) => {
      const tag = raw
        .normalize('NFKC')
        .trim()
        .replace(/^[#^/@]\s*/u, '');
      const known = this.names.find(isLoop ? tag : raw);
      if (known === null) return [...this.unknown(raw.trim(), tag), ...this.faultsOf(inside, around)];
      return [
        ...this.misused(known, tag, isLoop, around),
        ...(isLoop && !isWhole && !this.isBroken ? [{ kind: 'misplacedTag' as const, part: this.part, tag }] : []),
        ...this.faultsOf(inside, known.use === 'rows' ? [...around, known.field] : around),
      ];
    });
  }

  private unknown(written: string, tag: string): readonly TagFault[] {
    if (this.isBroken && tag === '') return [];
    return [{ kind: 'unknownTag', part: this.part, tag: written, nearest: this.names.nearest(tag) }];
  }

  private misused({ field, use }: KnownTag, tag: string, isLoop: boolean, around: readonly string[]): readonly TagFault[] {
    if (!isLoop && use !== 'text') return [{ kind: 'notText', part: this.part, tag }];
    const lists = this.names.listsAround(field);
    const [list] = lists;
    if (this.isBroken || list === undefined || lists.some((one) => around.includes(one))) return [];
    return [{ kind: 'outsideRows', part: this.part, tag, list: this.names.nameOf(list) }];
  }
}

/** Braces of full width that stand around what reads like a tag; to docxtemplater they are nothing. */
function wideBraces(part: string, xml: string, names: TagNames): readonly TagFault[] {
  return xml.split('</w:p>').flatMap((paragraph) => {
    const text = unescapeXml([...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</g)].map((match) => match[1] ?? '').join(''));
    return [...text.matchAll(/｛([^｛｝{}]{1,30})｝/g)].flatMap((match): TagFault[] => {
      const tag = (match[1] ?? '').trim();
      return names.nearest(tag.replace(/^[#^/＃／＾]\s*/u, '')) === null ? [] : [{ kind: 'fullWidthBraces', part, tag }];
    });
  });
}

/** What reads like a tag in parts that are not merged, such as endnotes and charts: it would go out as it is written. */
function unmergedTags({ parts, mainPart }: DocumentPackage, names: TagNames): readonly TagFault[] {
  const merged = new Set(textParts(parts, mainPart));
  const others = [...parts.keys()].filter((name) => name.endsWith('.xml') && !merged.has(name) && !name.startsWith('docProps/core'));
  return others.flatMap((part) =>
    textOf(parts, part)
      .split(/<\/(?:w|a):p>/)
      .flatMap((paragraph): TagFault[] => {
        const text = unescapeXml(paragraph.replace(/<[^>]*>/g, '')).normalize('NFKC');
        return [...text.matchAll(/\{([^{}]{1,30})\}/g)].flatMap((match): TagFault[] => {
          const tag = (match[1] ?? '').trim();
          return names.nearest(tag.replace(/^[#^/]\s*/u, '')) === null ? [] : [{ kind: 'unmergedTag', part, tag }];
        });
      }),
  );
}

/** One tag that is wrong in the same way in one part is said once. */
function withoutRepeats(faults: readonly TemplateFault[]): readonly TemplateFault[] {
  const said = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...said.values()];
}
