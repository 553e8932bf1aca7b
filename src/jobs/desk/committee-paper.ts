import { actionWindows, badCents, debtorsDiscussed, decisionsAsked, decisionsKept } from '../../desk/committee';
import type { Paper, PaperLine, PaperPart } from '../../documents/paper';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { doneText, stepText } from '../../reports/committee/committee-parts';
import { unknownsOf } from '../../reports/committee/committee-source';
import type { CommitteeSource } from '../../reports/committee/committee-source';
import { attentionOf } from '../../reports/sheet-head';
import { groupedAmount } from '../../texts/grouped-amount';
import { groupedCount } from '../../texts/grouped-count';

/** So many lines of a part go on the page; how many are left out is said. */
const most = { debtors: 8, asked: 8, kept: 6 } as const;
/** Lines to write in. */
const emptyLines = 3;

/** What 会议材料 says, on one page. */
export function committeePaper(source: CommitteeSource): Paper {
  const { desk, context, words } = source;
  const { texts, names, policy, preparedAt, rulesVersion } = context;
  const { ledger, main } = desk.aged;
  const attention = [...attentionOf(desk.aged, context), ...unknownsOf(source)];
  return {
    title: words.title({ company: policy.company.name, period: names.period }),
    notes: [
      texts.sheets.asOfLine({ asOf: formatIsoDay(desk.asOf), currency: main.currency }),
      texts.sheets.sourceLine({ unitFactor: ledger.unitFactor, preparedAt, source: ledger.layout.sheetName, rulesVersion }),
    ],
    attention: attention.length === 0 ? '' : `${texts.sheets.attentionLabel}${attention.join(texts.listSeparator)}`,
    parts: [debtorsPart(source), windowsPart(source), askedPart(source), keptPart(source), decidePart(source)],
  };
}

function debtorsPart(source: CommitteeSource): PaperPart {
  const { words } = source;
  const { heading, nothing, both, page } = words.debtors;
  const lines = debtorsDiscussed(source.desk).map((account): PaperLine => {
    const { balanceCents, longestDaysOverdue } = account.aging;
    const bad = badCents(account);
    return [
      account.customer.name,
      groupedAmount(balanceCents),
      bad === 0 ? words.none : groupedAmount(bad),
      both(longestDaysOverdue, doneText(account, source), stepText(account, source)),
    ];
  });
  return tablePart('figures', heading, page, lines, most.debtors, nothing, source);
}

function windowsPart({ desk, words }: CommitteeSource): PaperPart {
  const { heading, pageHeaders, page, what } = words.windows;
  const lines = actionWindows(desk).map(
    ({ riskClass, cents, invoices, worsening, limitation }): PaperLine => [
      riskClass,
      cents === 0 ? words.none : groupedAmount(cents),
      groupedCount(invoices),
      page({
        ...{ worsening: worsening?.cents ?? 0, limitation: limitation?.cents ?? 0, limitationDays: desk.policy.alerts.limitationDays },
        what: what[riskClass](desk.policy.riskEdges),
      }),
    ],
  );
  return { heading, table: { of: 'figures', headings: asLine(pageHeaders), lines }, sentences: [] };
}

function askedPart(source: CommitteeSource): PaperPart {
  const { asked: words, none } = source.words;
  const lines = decisionsAsked(source.desk).map(
    ({ what, account, cents, day }): PaperLine => [
      words.what[what],
      groupedAmount(cents),
      day === null ? none : formatIsoDay(day),
      account.customer.name,
    ],
  );
  return tablePart('words', words.heading, words.page, lines, most.asked, words.nothing, source);
}

function keptPart(source: CommitteeSource): PaperPart {
  const { kept: words } = source.words;
  const kept = decisionsKept(source.desk);
  const lines = (kept ?? []).map(
    ({ decision: { matter, person, dueDay, result }, state }): PaperLine => [
      matter,
      person,
      dueDay === null ? '' : formatIsoDay(dueDay),
      result === '' ? words.states[state] : result,
    ],
  );
  return tablePart('words', words.heading, words.page, lines, most.kept, kept === null ? words.noRegister : words.nothing, source);
}

function decidePart({ words: { decide } }: CommitteeSource): PaperPart {
  return { heading: decide.heading, sentences: Array.from({ length: emptyLines }, () => decide.page) };
}

/** A table with what has room on the page, or a sentence where there is none. */
function tablePart(
  of: 'figures' | 'words',
  heading: string,
  headings: readonly string[],
  lines: readonly PaperLine[],
  room: number,
  nothing: string,
  { words }: CommitteeSource,
): PaperPart {
  if (lines.length === 0) return { heading, sentences: [nothing] };
  const more = lines.length - room;
  return {
    heading,
    table: { of, headings: asLine(headings), lines: lines.slice(0, room) },
    sentences: more > 0 ? [words.more(more)] : [],
  };
}

function asLine([label = '', second = '', third = '', last = '']: readonly string[]): PaperLine {
  return [label, second, third, last];
}
