import { severalSentences } from '../../texts/several-sentences';
import { actionWindows, badCents, debtorsDiscussed, decisionsAsked, decisionsKept } from '../../desk/committee';
import type { Paper, PaperLine, PaperPart } from '../../documents/paper';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { doneText, stepText } from '../../reports/committee/committee-parts';
import { unknownsOf } from '../../reports/committee/committee-source';
import type { CommitteeSource } from '../../reports/committee/committee-source';
import { attentionOf } from '../../reports/sheet-head';
import { groupedAmount } from '../../texts/grouped-amount';
import { groupedCount } from '../../texts/grouped-count';
import { clipped, linesWithRoom, sentenceLines, textLines } from './lines-on-page';

/** So many lines of a part go on the page at most, and so many lines of text; how many are left out is said. Debtors take what room is left. */
const most = { debtors: 8, asked: 6, kept: 5 } as const;
const rooms = { asked: 7, kept: 5 } as const;
/** Lines of text on a page beside title and headings of the parts, and those that are there whatever is told. */
const pageLines = 39;
const headingLines = 3;
const moreLines = 3;
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
    attention: attention.length === 0 ? '' : `${texts.sheets.attentionLabel}${severalSentences(attention, texts.listSeparator)}`,
    parts: partsOf(source, severalSentences(attention, texts.listSeparator)),
  };
}

function partsOf(source: CommitteeSource, attention: string): PaperPart[] {
  const [windows, asked, kept, decide] = [windowsPart(source), askedPart(source), keptPart(source), decidePart(source)];
  const fixed = (attention === '' ? 0 : sentenceLines(attention)) + 1 + headingLines + moreLines + emptyLines;
  const room = pageLines - fixed - linesOf(windows) - linesOf(asked) - linesOf(kept);
  return [debtorsPart(source, room), windows, asked, kept, decide];
}

/** Of a table its lines, else its sentences. */
function linesOf({ table, sentences }: PaperPart): number {
  return table === undefined
    ? sentences.reduce((sum, sentence) => sum + sentenceLines(sentence), 0)
    : table.lines.reduce((sum, line) => sum + textLines(line, table.of), 0);
}

function debtorsPart(source: CommitteeSource, room: number): PaperPart {
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
  return tablePart('figures', heading, page, lines, { atMost: most.debtors, room }, nothing, source);
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
  return tablePart('amounts', words.heading, words.page, lines, { atMost: most.asked, room: rooms.asked }, words.nothing, source);
}

function keptPart(source: CommitteeSource): PaperPart {
  const { kept: words } = source.words;
  const kept = decisionsKept(source.desk);
  const lines = (kept ?? []).map(
    ({ decision: { matter, person, dueDay, result }, state }): PaperLine => [
      clipped(matter, 'words', 0),
      person,
      dueDay === null ? '' : formatIsoDay(dueDay),
      clipped(result === '' ? words.states[state] : result, 'words', 3),
    ],
  );
  return tablePart(
    'words',
    words.heading,
    words.page,
    lines,
    { atMost: most.kept, room: rooms.kept },
    kept === null ? words.noRegister : words.nothing,
    source,
  );
}

function decidePart({ words: { decide } }: CommitteeSource): PaperPart {
  return { heading: decide.heading, sentences: Array.from({ length: emptyLines }, () => decide.page) };
}

/** A table with what has room on the page, or a sentence where there is none. */
function tablePart(
  of: NonNullable<PaperPart['table']>['of'],
  heading: string,
  headings: readonly string[],
  lines: readonly PaperLine[],
  { atMost, room }: { readonly atMost: number; readonly room: number },
  nothing: string,
  { words }: CommitteeSource,
): PaperPart {
  if (lines.length === 0) return { heading, sentences: [nothing] };
  const shown = linesWithRoom(lines, of, atMost, room);
  const more = lines.length - shown.length;
  return {
    heading,
    table: { of, headings: asLine(headings), lines: shown },
    sentences: more > 0 ? [words.more(more)] : [],
  };
}

function asLine([label = '', second = '', third = '', last = '']: readonly string[]): PaperLine {
  return [label, second, third, last];
}
