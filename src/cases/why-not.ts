import type { SerialDay } from '../domain/calendar/serial-day';
import type { LetterFormat } from '../letters/letter-format';
import { casePapersTexts } from '../texts/case-papers/case-papers-texts';
import type { CasePapersTexts } from '../texts/case-papers/zh-CN';

type PlainReason = Exclude<keyof CasePapersTexts['whyNot'], 'notYetDue'>;

/** Why a case has no such document. */
export type WhyNot = { readonly kind: PlainReason } | { readonly kind: 'notYetDue'; readonly day: SerialDay };

export function whyNotText(reason: WhyNot, format: LetterFormat): string {
  const { whyNot } = casePapersTexts[format.language];
  return reason.kind === 'notYetDue' ? whyNot.notYetDue(format.day(reason.day)) : whyNot[reason.kind];
}
