import { largest } from '../cells/extremes';
import type { Desk } from '../desk/desk';
import type { DueLetter } from '../desk/letter-run';
import { penaltyNotClaimed } from '../desk/penalty-not-claimed';
import { formatIsoDay } from '../domain/calendar/serial-day';
import { defaultFirstShare, instalments, type Instalment } from '../domain/dunning/instalments';
import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { fileNameOf } from './file-names';
import { invoiceRows, totalsOf } from './invoice-rows';
import type { Letter, LetterDraft, MissingField } from './letter';
import { LetterFormat } from './letter-format';
import type { AgreementRequest, DemandRequest, LetterRequest, StatementRequest } from './letter-request';
import { partiesOf } from './parties';
import { endsAtLastTier, furtherPenaltyOf } from './further-penalty';
import { penaltyClause } from './penalty-clause';
import { penaltyTexts } from './penalty-texts';
import { penaltyWorkingRows } from './penalty-working-rows';
import type { LetterValues } from './placeholders';
import { previousLetter } from './previous-letter';
import { openItems, statementRows } from './statement-rows';

const stages: Readonly<Record<DemandRequest['kind'], LetterStage>> = { first: 1, second: 2, lawyer: 3 };

/** What stands in a letter, or what has to be given before it can be written (R21b, R23). */
export function draftLetter(desk: Desk, request: LetterRequest): LetterDraft {
  const format = new LetterFormat(request.language, desk.aged.main.currency);
  const { values: parties, missing: ofParties } = partiesOf(request.kind, request.account, desk.policy, format.words);
  const missing = [...ofParties, ...missingTerms(request)];
  if (request.markGaps !== true && missing.some(({ optional }) => !optional)) return { kind: 'incomplete', missing };
  const content = request.kind === 'statement' ? statementContent(desk, request, format) : debtContent(desk, request, format);
  const values: LetterValues = { ...nothing, ...parties, ...common(desk, request, format), ...content.values };
  return { kind: 'ready', letter: letterOf(request, content.sums, values, format), missing };
}

interface Sums {
  readonly principalCents: Cents;
  readonly penaltyCents: Cents;
  readonly creditsCents: Cents;
  readonly totalCents: Cents;
}

interface Content {
  readonly values: Partial<LetterValues>;
  readonly sums: Sums;
}

/** Letters have all fields; a template can name those of its own kind alone. */
const nothing: Omit<LetterValues, keyof ReturnType<typeof partiesOf>['values'] | keyof ReturnType<typeof common>> = {
  finalPaymentDate: '',
  invoiceCount: '',
  longestDaysOverdue: '',
  contracts: '',
  hasContracts: false,
  previousLetter: '',
  hasPreviousLetter: false,
  listedBefore: '',
  principal: '',
  penaltyBasisText: '',
  penalty: '',
  penaltyNote: '',
  furtherPenalty: '',
  hasPenalty: false,
  credits: '',
  hasCredits: false,
  total: '',
  totalInWords: '',
  billedTotal: '',
  paidTotal: '',
  waybill: '',
  invoices: [],
  penaltyWorking: [],
  statementItems: [],
  statementBalance: '',
  statementBalanceText: '',
  instalments: [],
  instalmentCount: '',
  firstInstalment: '',
  applicationTerms: '',
  accelerationTerms: '',
  penaltyTerms: '',
  jurisdictionTerms: '',
};

function missingTerms(request: LetterRequest): MissingField[] {
  if (request.kind === 'statement') return [];
  const missing: MissingField[] = [];
  if (request.demand.basis === null) missing.push({ whose: 'customer', field: 'penaltyBasis', optional: true });
  if (request.kind === 'agreement' && (request.account.record?.jurisdiction ?? '') === '') {
    missing.push({ whose: 'customer', field: 'jurisdiction', optional: true });
  }
  return missing;
}

function common({ asOf }: Desk, { kind, number, letterDay }: LetterRequest, format: LetterFormat) {
  return {
    letterName: format.words.titles[kind],
    letterNumber: number,
    letterDate: format.day(letterDay),
    cutOffDate: format.day(asOf),
    currency: format.currency,
    unit: format.unit,
  };
}

function debtContent(desk: Desk, request: DemandRequest | AgreementRequest, format: LetterFormat): Content {
  const { demand } = request;
  const { lines, principalCents, penaltyCents, creditsCents, totalCents } = demand;
  const totals = totalsOf(lines.map(({ position, claimCents }) => ({ position, unpaidCents: claimCents })));
  const contracts = contractsOf(demand, format);
  const clause = penaltyClause(request.account.record);
  const penalty = penaltyTexts(request.kind, demand, penaltyNotClaimed(desk, request.account, demand), clause, desk, format);
  const values = {
    invoiceCount: String(lines.length),
    longestDaysOverdue: String(Math.max(0, largest(lines.map(({ position }) => position.daysOverdue ?? 0)))),
    contracts,
    hasContracts: contracts !== '',
    principal: format.amount(principalCents),
    penaltyBasisText: penalty.basis,
    penaltyNote: penalty.note,
    furtherPenalty: format.words.furtherPenalty[furtherPenaltyOf(demand, desk.policy)],
    penalty: format.amount(penaltyCents),
    hasPenalty: penaltyCents > 0,
    credits: format.amount(creditsCents),
    hasCredits: creditsCents !== 0,
    total: format.amount(totalCents),
    totalInWords: format.inWords(totalCents),
    billedTotal: format.amount(totals.billedCents),
    paidTotal: format.amount(totals.paidCents),
    invoices: invoiceRows(lines, format),
    penaltyWorking: penaltyWorkingRows(lines, desk, format),
    ...(request.kind === 'agreement' ? planValues(desk, request, format) : demandValues(desk, request, contracts, format)),
  };
  return { values, sums: { principalCents, penaltyCents, creditsCents, totalCents } };
}

function demandValues(desk: Desk, request: DemandRequest, contracts: string, format: LetterFormat): Partial<LetterValues> {
  const previous = previousLetter(desk, stages[request.kind], request.demand.lines, format);
  return {
    finalPaymentDate: format.day(request.finalPaymentDay),
    previousLetter: previous.sentence,
    hasPreviousLetter: previous.sentence !== '',
    listedBefore: previous.listed,
    waybill: format.words.waybill(format.words.parcels[request.kind], contracts, format.sum(request.demand.totalCents)),
  };
}

/** What an agreement pays when (R32). */
function scheduleOf({ demand, plan }: AgreementRequest): readonly Instalment[] {
  const share = plan.firstShare === undefined ? defaultFirstShare : new Exact(String(plan.firstShare));
  return instalments(demand.totalCents, plan.count, plan.firstDay, share);
}

function planValues({ policy }: Desk, request: AgreementRequest, format: LetterFormat): Partial<LetterValues> {
  const { demand, account } = request;
  const { agreement } = format.words;
  const schedule = scheduleOf(request);
  return {
    instalments: schedule.map(({ number, day, amount, rest }) => ({
      instalment: String(number),
      instalmentDate: format.day(day),
      instalmentAmount: format.amount(amount),
      rest: format.amount(rest),
    })),
    instalmentCount: String(schedule.length),
    firstInstalment: format.amount(schedule[0]?.amount ?? 0),
    applicationTerms: agreement[policy.withinDebt],
    accelerationTerms: policy.instalments.missedOneAccelerates ? agreement.accelerates : agreement.doesNotAccelerate,
    penaltyTerms: agreement.continues[endsAtLastTier(demand, policy) ? 'contractToLastTier' : (demand.basis ?? 'none')],
    jurisdictionTerms: agreement.jurisdiction(account.record?.jurisdiction ?? ''),
  };
}

function statementContent(desk: Desk, { account }: StatementRequest, format: LetterFormat): Content {
  const items = openItems(account, desk);
  const balanceCents = sumCents(items.map(({ unpaidCents }) => unpaidCents));
  const totals = totalsOf(items);
  const { statement } = format.words;
  const say = balanceCents > 0 ? statement.owes : statement.owed;
  const values = {
    statementItems: statementRows(items, format),
    billedTotal: format.amount(totals.billedCents),
    paidTotal: format.amount(totals.paidCents),
    statementBalance: format.amount(balanceCents),
    statementBalanceText:
      balanceCents === 0 ? statement.even : say(format.sum(Math.abs(balanceCents)), format.inWords(Math.abs(balanceCents))),
  };
  return { values, sums: { principalCents: balanceCents, penaltyCents: 0, creditsCents: 0, totalCents: balanceCents } };
}

function contractsOf({ lines }: DueLetter, { words }: LetterFormat): string {
  return [...new Set(lines.flatMap(({ position }) => position.row?.contract.trim() ?? ''))]
    .filter((contract) => contract !== '')
    .join(words.listSeparator);
}

function letterOf(request: LetterRequest, sums: Sums, values: LetterValues, format: LetterFormat): Letter {
  const { kind, language, number, letterDay, account } = request;
  const { words } = format;
  const day = formatIsoDay(letterDay);
  return {
    kind,
    language,
    customer: account.customer,
    name: words.names[kind],
    number,
    letterDay,
    finalPaymentDay: 'finalPaymentDay' in request ? request.finalPaymentDay : null,
    ...sums,
    instalments: kind === 'agreement' ? scheduleOf(request) : [],
    totalInWords: format.inWords(sums.totalCents),
    values,
    fileName: fileNameOf(number, account.customer.name, words.names[kind], day),
    properties: {
      title: `${values.letterName} ${account.customer.name}`,
      subject: kind === 'statement' || kind === 'agreement' ? words.subjects[kind] : words.subjects.demand,
      keywords: [number, account.customer.name, day],
      author: values.companyName,
      day,
    },
    waybillText: values.waybill,
  };
}
