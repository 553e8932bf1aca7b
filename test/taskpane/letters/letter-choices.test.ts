import type { LetterProposal, LetterProposals, ProposedInvoice } from '../../../src/jobs/letters/propose-letters-contract';
import { letterTabTexts } from '../../../src/texts/letter-tab/letter-tab-texts';
import { chosenSums, confirmedLetters, firstChoices, notClaimedOf, sumsOf } from '../../../src/taskpane/letters/letter-choices';

const invoice = (id: string, claim: string, penalty: string): ProposedInvoice => ({
  ...{ id, claim, penalty, invoiceNumber: id, contract: '', sheet: '台账', row: 2 },
  ...{ dueDate: '2025-11-01', daysOverdue: 60, limitationDate: '2028-11-01' },
});

const proposal: LetterProposal = {
  ...{ customer: '甲公司', stage: 2, sent: [], longestDaysOverdue: 60, basis: 'contract', letterLanguage: 'zh-CN', missing: [] },
  invoices: [invoice('a', '100.10', '1.05'), invoice('b', '50.00', '0.00')],
  barred: [invoice('c', '7.00', '0.35')],
  credits: '20.00',
  kinds: ['first', 'second', 'lawyer', 'statement', 'agreement'],
  statementBalance: '137.10',
  // On the sheets a 1.05, c 0.35, and 3.00 of invoices paid late.
  penaltyOnSheets: '4.40',
  notClaimed: [
    { reason: 'paidLate', invoices: 2, amount: '3.00' },
    { reason: 'barred', invoices: 1, amount: '0.35' },
  ],
  finalPaymentDates: { 1: '2026-01-12', 2: '2026-01-07', 3: '2026-01-07' },
};
const other: LetterProposal = { ...proposal, customer: '乙公司', stage: null };

const report: LetterProposals = {
  ...{ asOf: '2025-12-31', ledgerSheet: '台账', letterDate: '2025-12-31', source: '' },
  proposals: [proposal, other],
  ...{
    held: [],
    waiting: [],
    isNetted: false,
    madeLater: [],
    selected: null,
    rowsWithoutDebtor: 0,
    companyMissing: [],
    underWay: [],
    sheetsNotEntered: [],
  },
};

describe('what is chosen of the letters proposed', () => {
  it('is at first every letter that is due, at its stage', () => {
    const choices = firstChoices(report, new Map());
    expect([...choices].map(([customer, { isChosen, kind }]) => [customer, isChosen, kind])).toEqual([
      ['甲公司', true, 'second'],
      ['乙公司', false, 'first'],
    ]);
    expect(chosenSums(report.proposals, choices)).toEqual({ letters: 1, statements: 0, total: '131.15', others: [] });
  });

  it('counts statements apart, which are no part of the sum', () => {
    const [first, second] = [...firstChoices(report, new Map())];
    if (first === undefined || second === undefined) throw new Error();
    const chosen = new Map([first, [second[0], { ...second[1], isChosen: true, kind: 'statement' as const }]]);
    expect(chosenSums(report.proposals, chosen)).toEqual({ letters: 2, statements: 1, total: '131.15', others: [] });
    const { found } = letterTabTexts['zh-CN'];
    expect([found(2, 1, '131.15', []), found(2, 0, '262.30', []), found(1, 1, '0.00', []), found(0, 0, '0.00', [])]).toEqual([
      '已选 2 封，合计 131.15 元（对账函 1 封不计）',
      '已选 2 封，合计 262.30 元',
      '已选 1 封，都是对账函，不催款',
      '没有选中函件',
    ]);
    expect([letterTabTexts['en-US'].found(3, 1, '131.15', []), letterTabTexts['en-US'].found(0, 0, '0.00', [])]).toEqual([
      '3 letters chosen, 131.15 in all, not counting 1 statement',
      'No letter chosen',
    ]);
  });

  it('keeps a debtor’s letters in several currencies apart, and adds none of their sums up (R12d)', () => {
    const [own] = report.proposals;
    if (own === undefined) throw new Error();
    const both = { ...report, proposals: [own, { ...own, currency: 'USD' }] };
    const choices = firstChoices(both, new Map());
    expect(chosenSums(both.proposals, choices)).toEqual({ letters: 2, statements: 0, total: '131.15', others: ['USD 131.15'] });
    expect(confirmedLetters(both.proposals, choices).map(({ customer, currency }) => [customer, currency])).toEqual([
      [own.customer, undefined],
      [own.customer, 'USD'],
    ]);
    expect(letterTabTexts['zh-CN'].found(2, 0, '131.15', ['USD 131.15'])).toBe('已选 2 封，合计 131.15 元、USD 131.15');
    expect(letterTabTexts['en-US'].found(2, 0, '131.15', ['USD 131.15'])).toBe('2 letters chosen, 131.15 and USD 131.15 in all');
  });

  it('adds up to the cent with invoices left out and barred ones taken in, credits off (R21b)', () => {
    const first = firstChoices(report, new Map()).get('甲公司');
    if (!first) throw new Error();
    expect(sumsOf(proposal, { ...first, leftOut: ['a'], withBarred: ['c'] })).toEqual({
      penaltyCents: 35,
      creditsCents: 2000,
      totalCents: 3735,
    });
  });

  it('says what of the penalty on the sheets it does not claim and why, to the cent, whatever is left out or taken in (R21b)', () => {
    const first = firstChoices(report, new Map()).get('甲公司');
    if (!first) throw new Error();
    expect(notClaimedOf(proposal, first)).toEqual([
      { reason: 'paidLate', cents: 300 },
      { reason: 'barred', cents: 35 },
    ]);
    expect(notClaimedOf(proposal, { ...first, leftOut: ['a'], withBarred: ['c'] })).toEqual([
      { reason: 'paidLate', cents: 300 },
      { reason: 'leftOut', cents: 105 },
    ]);
    const estimated: LetterProposal = {
      ...proposal,
      basis: null,
      invoices: proposal.invoices.map((each) => ({ ...each, penalty: '0.00' })),
      barred: [],
      notClaimed: [
        { reason: 'paidLate', invoices: 2, amount: '3.00' },
        { reason: 'unconfirmed', invoices: 2, amount: '1.40' },
      ],
    };
    expect(notClaimedOf(estimated, { ...first, leftOut: ['a'] })).toEqual([
      { reason: 'paidLate', cents: 300 },
      { reason: 'unconfirmed', cents: 140 },
    ]);
  });

  it('is at first a statement where nothing else may be written, also where something else was chosen before', () => {
    const settled: LetterProposal = { ...other, kinds: ['statement'], invoices: [], barred: [] };
    const before = firstChoices(report, new Map());
    const choices = firstChoices({ ...report, proposals: [settled] }, before);
    expect([choices.get('乙公司')?.kind, choices.get('乙公司')?.isChosen]).toEqual(['statement', false]);
  });

  it('stays when the same debtors are listed again', () => {
    const first = firstChoices(report, new Map());
    const choice = first.get('甲公司');
    if (!choice) throw new Error();
    const again = firstChoices(report, new Map(first).set('甲公司', { ...choice, isChosen: false }));
    expect(again.get('甲公司')?.isChosen).toBe(false);
  });

  it('is confirmed with a schedule for an agreement alone, and a final date for a demand alone', () => {
    const choices = firstChoices(report, new Map());
    const choice = choices.get('甲公司');
    if (!choice) throw new Error();
    const confirmed = (more: object) => confirmedLetters(report.proposals, new Map(choices).set('甲公司', { ...choice, ...more }))[0];
    const common = { customer: '甲公司', letterLanguage: 'zh-CN', leftOut: [], withBarred: [] };
    expect(confirmed({ finalPaymentDate: '2026-02-01' })).toEqual({ ...common, kind: 'second', finalPaymentDate: '2026-02-01' });
    expect(confirmed({ kind: 'agreement', finalPaymentDate: '2026-02-01' })).toEqual({
      ...common,
      kind: 'agreement',
      plan: { count: 3, firstDate: '2025-12-31', firstShare: 0.3 },
    });
  });
});
