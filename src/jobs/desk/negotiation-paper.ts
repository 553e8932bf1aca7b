import type { Account } from '../../desk/account';
import type { Desk } from '../../desk/desk';
import { heldSums } from '../../desk/held-sums';
import type { Negotiation } from '../../desk/negotiation';
import type { Paper, PaperLine, PaperPart } from '../../documents/paper';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { NegotiationStep } from '../../domain/dunning/negotiation';
import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { groupedAmount } from '../../texts/grouped-amount';
import { negotiationTexts } from '../../texts/negotiation/negotiation-texts';
import type { NegotiationTexts } from '../../texts/negotiation/zh-CN';
import { percent } from '../../texts/percent';
import type { Texts } from '../../texts/texts';
import { rulesVersion } from '../month/rules-version';

/** So many invoices are named. */
const mostNumbers = 6;

/** What a negotiation comes to, as half a page: the claim, the prices, what each concession costs, and room for what was agreed (R33). */
export function negotiationPaper(desk: Desk, account: Account, negotiation: Negotiation, preparedAt: string, texts: Texts): Paper {
  const words = negotiationTexts[texts.language];
  const { ledger, main, basis } = desk.aged;
  const unit = texts.sheets.chart.unit(main.currency);
  const sum = (cents: Cents): string => words.sum(groupedAmount(cents), unit);
  return {
    title: words.title(account.customer.name),
    notes: [
      texts.sheets.asOfLine({ asOf: formatIsoDay(desk.asOf), currency: main.currency }),
      texts.sheets.sourceLine({ unitFactor: ledger.unitFactor, preparedAt, source: ledger.layout.sheetName, rulesVersion }),
    ],
    attention: basis === 'snapshot' ? words.snapshot : '',
    parts: [
      { heading: words.claim.heading, sentences: claimSentences(desk, account, negotiation, words, sum) },
      pricesPart(desk, negotiation, words, sum),
      concessionsPart(desk, negotiation, words),
      { heading: words.result.heading, sentences: [words.result.line] },
    ],
  };
}

function claimSentences(
  desk: Desk,
  account: Account,
  { invoices, basis, principalCents, creditsCents, penaltyCents, courtFees }: Negotiation,
  { claim, separator, comma }: NegotiationTexts,
  sum: (cents: Cents) => string,
): string[] {
  const { daysToMoney } = desk.policy.negotiation;
  const rate = rateOf(desk);
  const numbers = invoices.map(({ row }) => row?.invoiceNumber ?? '').filter((number) => number !== '');
  const named = numbers.slice(0, mostNumbers).join(separator);
  const held = heldSums(desk, account).map(({ reason, invoices: count, cents }) =>
    claim.hold(claim.holdReasons[reason], count, sum(cents)),
  );
  return [
    claim.principal({
      invoices: invoices.length,
      numbers: numbers.length > mostNumbers ? claim.andMore(named) : named,
      principal: sum(principalCents),
      credits: creditsCents === 0 ? null : sum(creditsCents),
    }),
    claim.penalty[basis ?? 'unconfirmed'](sum(penaltyCents)),
    courtFees === null
      ? claim.foreign(daysToMoney, rate)
      : claim.suit({ acceptance: sum(courtFees.acceptanceCents), preservation: sum(courtFees.preservationCents), days: daysToMoney, rate }),
    ...(held.length === 0 ? [] : [claim.held(held.join(comma))]),
  ];
}

function pricesPart(
  desk: Desk,
  { offers, principalCents }: Negotiation,
  { prices, separator }: NegotiationTexts,
  sum: (cents: Cents) => string,
): PaperPart {
  const factor = percent(desk.policy.negotiation.openingFactor);
  const mark = (step: NegotiationStep, isBelow: boolean): string => `${isBelow ? '⚠ ' : ''}${prices.steps[step]}`;
  const lines = offers.map(
    ({ step, amount, belowPrincipal }): PaperLine => [
      mark(step, belowPrincipal),
      groupedAmount(amount),
      shareOf(amount, principalCents),
      prices.how[step](factor),
    ],
  );
  const below = offers.filter(({ belowPrincipal }) => belowPrincipal);
  const missing = principalCents - Math.min(...offers.map(({ amount }) => amount));
  const flag = below.length === 0 ? prices.safe : prices.flag(below.map(({ step }) => prices.steps[step]).join(separator), sum(missing));
  return { heading: prices.heading, table: { of: 'figures', headings: asLine(prices.headings), lines }, sentences: [flag] };
}

function concessionsPart(desk: Desk, { concessions, principalCents }: Negotiation, { concessions: words }: NegotiationTexts): PaperPart {
  const rate = rateOf(desk);
  const lines = concessions.map(
    ({ what, costCents }): PaperLine => [
      words.what[what],
      groupedAmount(costCents),
      shareOf(costCents, principalCents),
      words.why[what](rate),
    ],
  );
  return { heading: words.heading, table: { of: 'figures', headings: asLine(words.headings), lines }, sentences: [] };
}

function rateOf({ policy }: Desk): string {
  return percent(policy.negotiation.yearlyRate);
}

/** A part of the principal in percent, one decimal, half up. */
function shareOf(cents: Cents, principalCents: Cents): string {
  return `${new Exact(cents).div(principalCents).times(100).toFixed(1, Exact.ROUND_HALF_UP)}%`;
}

function asLine([label = '', second = '', third = '', last = '']: readonly string[]): PaperLine {
  return [label, second, third, last];
}
