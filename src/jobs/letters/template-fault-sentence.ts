import type { TemplateFault } from '../../documents/template-fault';
import type { Language } from '../../texts/language';
import { templateFaultsEnUS } from '../../texts/template-faults/en-US';
import { templateFaultsZhCN, type TemplateFaultTexts } from '../../texts/template-faults/zh-CN';

const textsOf: Readonly<Record<Language, TemplateFaultTexts>> = { 'zh-CN': templateFaultsZhCN, 'en-US': templateFaultsEnUS };

/** What a user reads of a fault of a template; the compiler misses a kind that has no sentence. */
export function templateFaultSentence(fault: TemplateFault, language: Language): string {
  const texts = textsOf[language];
  const placed = (sentence: string): string =>
    'part' in fault && fault.part !== null ? `${whereIs(fault.part, texts)}: ${sentence}` : sentence;
  switch (fault.kind) {
    case 'notDocx':
      return texts.notDocx[fault.format];
    case 'damaged':
      return texts.damaged(fault.part ?? '');
    case 'fileTooLarge':
    case 'unpacksTooLarge':
      return texts[fault.kind](megabytes(fault.bytes), megabytes(fault.mostBytes));
    case 'pictureTooLarge':
      return texts.pictureTooLarge(fault.part.replace(/^word\/media\//, ''), megabytes(fault.bytes), megabytes(fault.mostBytes));
    case 'macros':
      return texts.macros;
    case 'externalContent':
      return texts.externalContent(fault.target);
    case 'embeddedObject':
      return texts.embeddedObject;
    case 'unknownTag':
      return placed(texts.unknownTag(fault.tag, fault.nearest ?? ''));
    case 'loopMismatch':
      return placed(texts.loopMismatch(fault.tag, fault.closedBy));
    case 'outsideRows':
      return placed(texts.outsideRows(fault.tag, fault.list));
    case 'unclosedTag':
    case 'unopenedTag':
    case 'doubledBraces':
    case 'unclosedLoop':
    case 'unopenedLoop':
    case 'fullWidthBraces':
    case 'notText':
    case 'misplacedTag':
    case 'unmergedTag':
      return placed(texts[fault.kind](fault.tag));
  }
}

function whereIs(part: string, { where }: TemplateFaultTexts): string {
  if (part === 'word/document.xml') return where.document;
  if (part.startsWith('word/header')) return where.header;
  if (part.startsWith('word/footer')) return where.footer;
  return /^word\/(?:foot|end)notes/.test(part) ? where.notes : where.other;
}

/** With one digit behind the point, rounded up: what is too much never reads as what is allowed. */
function megabytes(bytes: number): string {
  return (Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toFixed(1);
}
