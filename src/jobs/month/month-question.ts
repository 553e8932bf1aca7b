import { a1Of } from '../../cells/a1';
import { formatIsoDay, type SerialDay } from '../../domain/calendar/serial-day';
import type { Notice } from '../../ledger/findings';
import type { ReadingQuestion } from '../../ledger/recognition/recognise-ledger';
import type { BuildMonthOutcome, MonthReport } from './build-month-contract';

type Asked = Extract<BuildMonthOutcome, { kind: 'question' }>;

/** What must be answered before the ledger of a sheet can be read; null where it is not known yet which sheet's. */
export function askedFirst(asked: ReadingQuestion, ledgerSheet: string | null): Asked {
  switch (asked.kind) {
    case 'whichLedger':
      return {
        kind: 'question',
        question: {
          kind: 'whichLedger',
          sheetNames: asked.candidates.map(({ sheetName }) => sheetName),
          ...(asked.asOne === true && { asOne: true }),
        },
      };
    case 'whichColumn':
      return {
        kind: 'question',
        question: {
          kind: 'whichColumn',
          sheetName: asked.sheetName,
          role: asked.role,
          columns: asked.columns,
          ...(asked.against !== undefined && { against: asked.against }),
        },
      };
    case 'whatColumn':
      return { kind: 'question', question: asked };
    case 'dateOrder': {
      const { sheetName } = asked.place;
      const isElsewhere = ledgerSheet !== null && ledgerSheet !== sheetName;
      return {
        kind: 'question',
        question: { kind: 'dateOrder', sheetName, cell: a1Of(asked.place), value: asked.value, ...(isElsewhere && { ledgerSheet }) },
      };
    }
  }
}

/** An as-of date and how it was come by. */
export interface AsOfChoice {
  readonly day: SerialDay;
  readonly source: MonthReport['asOfSource'];
}

/** As of which day, where nothing in the ledger tells one (R9). */
export function askedForAsOf(sheetName: string, { unreadable }: Extract<Notice, { kind: 'noAsOf' }>): Asked {
  return { kind: 'question', question: { kind: 'whichAsOf', sheetName, unreadable } };
}

/** Whether a date is meant that lies far after the ledger's newest (R9). */
export function askedToConfirm(sheetName: string, { day, source }: AsOfChoice, newest: SerialDay): Asked {
  return {
    kind: 'question',
    question: {
      kind: 'confirmAsOf',
      sheetName,
      asOf: formatIsoDay(day),
      newest: formatIsoDay(newest),
      source: source === 'given' ? 'given' : 'titleRow', // the end of the newest month is never so far
    },
  };
}
