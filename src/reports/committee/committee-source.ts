import type { Desk } from '../../desk/desk';
import { committeeTexts } from '../../texts/committee/committee-texts';
import type { CommitteeTexts } from '../../texts/committee/zh-CN';
import type { ReportContext } from '../report-context';

/** What every part of the paper is made from. */
export interface CommitteeSource {
  readonly desk: Desk;
  readonly context: ReportContext;
  readonly words: CommitteeTexts;
}

export function committeeSource(desk: Desk, context: ReportContext): CommitteeSource {
  return { desk, context, words: committeeTexts[context.texts.language] };
}

/** What can't be known for want of a table. */
export function unknownsOf({ desk, words: { attention } }: CommitteeSource): string[] {
  return [
    ...(desk.aged.basis === 'snapshot' ? [attention.noDates] : []),
    ...(desk.registers.collections === null ? [attention.noLog] : []),
  ];
}
