import type { CaseRetention } from '../../desk/cases/case-retention';
import { grouped } from '../../desk/grouped';
import type { Desk } from '../../desk/desk';
import type { Paper, PaperLine, PaperPart } from '../../documents/paper';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { EvidenceRecord } from '../../registers/evidence/evidence-record';
import { currencyOfWriteOff } from '../../registers/write-offs/currency-of-write-off';
import type { WriteOff } from '../../registers/write-offs/write-off';
import { archiveListTexts } from '../../texts/archive-list/archive-list-texts';
import type { ArchiveListTexts } from '../../texts/archive-list/zh-CN';
import { groupedAmount } from '../../texts/grouped-amount';
import type { Texts } from '../../texts/texts';
import { rulesVersion } from '../month/rules-version';

/** Cases with how long their papers are kept, then claims written off with the papers that are registered of them. */
export function archiveListPaper(desk: Desk, retentions: readonly CaseRetention[], preparedAt: string, texts: Texts): Paper {
  const words = archiveListTexts[texts.language];
  const { ledger, main } = desk.aged;
  const asOf = formatIsoDay(desk.asOf);
  return {
    title: words.title(asOf),
    notes: [
      texts.sheets.asOfLine({ asOf, currency: main.currency }),
      texts.sheets.sourceLine({ unitFactor: ledger.unitFactor, preparedAt, source: ledger.layout.sheetName, rulesVersion }),
    ],
    attention: desk.policy.cases.retentionYears === null ? words.noPeriod : '',
    parts: [casesPart(desk, retentions, words), writeOffsPart(desk, words)],
  };
}

function casesPart({ policy, registers }: Desk, retentions: readonly CaseRetention[], words: ArchiveListTexts): PaperPart {
  if (registers.cases === null) return { heading: words.cases, sentences: [words.noCases] };
  const { retentionYears } = policy.cases;
  const lines = retentions.map(
    ({ record, keepUntil, state, unknownNumbers }): PaperLine => [
      words.named(record.number, record.customer.name),
      record.closedDay === null ? '' : formatIsoDay(record.closedDay),
      keepUntil === null ? '' : formatIsoDay(keepUntil),
      state === 'unknownInvoices' ? words.unknownInvoices(unknownNumbers) : words.states[state],
    ],
  );
  const [first, second, third, last] = words.caseHeadings;
  return {
    heading: words.cases,
    ...(lines.length > 0 && { table: { of: 'words', headings: [first ?? '', second ?? '', third ?? '', last ?? ''], lines } }),
    sentences: [
      ...(retentionYears === null ? [] : [words.period(retentionYears)]),
      words.count(retentions.filter(({ state }) => state === 'mayBeDestroyed').length),
    ],
  };
}

function writeOffsPart({ aged: { ledger }, registers }: Desk, words: ArchiveListTexts): PaperPart {
  const { writeOffs, evidence } = registers;
  if (writeOffs === null) return { heading: words.writeOffs, sentences: [words.unread] };
  if (writeOffs.length === 0) return { heading: words.writeOffs, sentences: [words.noWriteOffs] };
  const evidenceOf = grouped(evidence ?? [], ({ customer }) => customer.key);
  const lines = writeOffs.map((row): PaperLine => {
    const papers = (evidenceOf.get(row.customer.key) ?? [])
      .filter((piece) => isAbout(piece, row))
      .map((piece) => words.paper(piece.name, placeOf(piece)));
    return [
      words.invoices(row.customer.name, row.invoiceNumbers.join(words.separator)),
      words.sumOn(formatIsoDay(row.day), groupedAmount(row.amountCents), currencyOfWriteOff(ledger, row)),
      [row.basis, row.approver].filter((part) => part !== '').join(words.separator),
      papers.length === 0 ? words.noPapers : papers.join(words.separator),
    ];
  });
  const [first, second, third, last] = words.writeOffHeadings;
  return {
    heading: words.writeOffs,
    table: { of: 'words', headings: [first ?? '', second ?? '', third ?? '', last ?? ''], lines },
    sentences: [],
  };
}

/** Whether a piece of its customer's is about what was written off: one about all invoices is about each of them. */
function isAbout({ invoiceNumbers }: EvidenceRecord, row: WriteOff): boolean {
  const meansAll = invoiceNumbers.length === 0 || row.invoiceNumbers.length === 0;
  return meansAll || invoiceNumbers.some((number) => row.invoiceNumbers.includes(number));
}

function placeOf({ storedAt, fileName, backup }: EvidenceRecord): string {
  return [storedAt, fileName, backup].find((place) => place !== '') ?? '';
}
