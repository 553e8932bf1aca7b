import type { ClauseKind } from '../../registers/clauses/clause';
import { groupedAmount } from '../grouped-amount';
import { groupedCount } from '../grouped-count';
import type { VettingTexts } from './zh-CN';

const clauses: Readonly<Record<ClauseKind, string>> = {
  payment: 'time of payment',
  penalty: 'penalty',
  jurisdiction: 'jurisdiction',
  notice: 'address for notices',
  retention: 'retention of title',
  guarantee: 'guarantee',
};

const states: VettingTexts['states'] = { current: 'current', old: 'old', undated: 'no date', missing: 'not looked up' };

const days = (count: number): string => `${groupedCount(count)} day${count === 1 ? '' : 's'}`;

/** What the sheet of customers, contracts and bodies that were checked says, in English. */
export const vettingEnUS: VettingTexts = {
  title: ({ company, day }) => `${company === '' ? '' : `${company} `}Customer checks ${day}`,
  separator: '; ',
  comma: ', ',
  notChecked: 'unchecked',
  total: 'Total',
  row: 'Row',
  states,
  attention: {
    old: (items, after) => `looked up more than ${days(after)} ago: ${groupedCount(items)}`,
    missing: (items) => `not looked up about debtors: ${groupedCount(items)}`,
    licences: (bodies) => `licences of bodies not checked, or checked long ago: ${groupedCount(bodies)}`,
    otherLaw: (customers) => `debtors under another law, whose limitation is unknown: ${groupedCount(customers)}`,
  },
  standing: {
    heading: '1. Standing of debtors',
    headers: ['Customer', 'Balance', 'Looked up on', 'Days ago', 'What', 'State', 'Source', 'Result'],
    noRegister:
      'There is no sheet Debtor checks: make one under Settings, a row for each thing looked up (what, when, where, result); this product looks nothing up online',
    nothing: 'There is nobody whose standing is to be looked up',
    notLookedUp: (items) => `not looked up: ${items}`,
    nothingLookedUp: 'none of the six was looked up',
    noResult: 'no result entered',
    hint: (after) =>
      `Listed are the largest debtors, those of open cases and those entered already; a result is old after ${days(after)} (policy sheet 应收参数). People look it up: registration and changes in the national enterprise credit publicity system (国家企业信用信息公示系统), executions in the enforcement information network (中国执行信息公开网), judgments in China Judgments Online (中国裁判文书网), real estate and pledges with their registries.`,
  },
  clauses: {
    heading: '2. Gaps in contracts',
    headers: ['Clause', 'Balance without it', 'Balance, unclear', 'Balance, unchecked', 'Contracts', 'Example'],
    names: clauses,
    nothing: 'Nobody owes anything',
    examples: {
      payment:
        '“Payment on delivery” needs a number of days: the buyer pays the whole price within 30 days of signing for the goods; where they are inspected, until when, and that silence is acceptance.',
      penalty: (rates) => `A buyer who pays late owes a penalty on what is unpaid: ${rates}.`,
      jurisdiction:
        'Disputes from this contract go to the people’s court at the seat of the plaintiff. (Or to a named arbitration commission; one of the two.)',
      notice:
        'Demands and legal documents are served at the addresses on the first page; a change is told in writing, else the old address holds.',
      retention: 'Until the buyer has paid the whole price the goods belong to the seller.',
      guarantee: '____ is jointly and severally liable for the buyer’s payment for ____ years from the end of the time for performance.',
    },
    rate: (from, to, rate) => (to === null ? `${rate} a day from day ${from} on` : `${rate} a day on days ${from}–${to}`),
    lines: 'Contracts with gaps',
    lineHeaders: ['Customer', 'Balance', 'Checked on', 'Days ago', 'Contract', 'Check', 'Missing', 'Unclear or unchecked'],
    allClear: 'No gaps were found',
    scopes: { contract: '', unnamed: 'no number', rest: 'other contracts', all: 'all' },
    named: (kinds) => kinds.map(([kind, note]) => `${clauses[kind]}${note === '' ? '' : ` (${note})`}`).join(', '),
    unchecked: (kinds) => (kinds.length === 0 ? '' : `unchecked: ${kinds.map((kind) => clauses[kind]).join(', ')}`),
    noRegister:
      'There is no sheet Contract clauses: this goes by payment terms, penalty basis, jurisdiction and security of Customers and by the ledger’s terms alone; make one under Settings, a row a contract (Yes, Unclear, No).',
    exampleNote:
      'Examples to draft from, for a lawyer to settle; the penalty by the daily rates of the policy sheet 应收参数. Balances add up what is open of each invoice; credits are not taken off.',
    fromCustomers:
      'What Contract clauses leaves blank goes by payment terms, penalty basis, jurisdiction and security of Customers and by the ledger’s terms; what neither tells is unchecked, not missing.',
    notListed: (lines, cents) =>
      `${groupedCount(lines)} more are not listed, balance ${groupedAmount(cents)}: unchecked only, or of a smaller balance.`,
    unknown: (contract, customer, row) =>
      `Contract clauses, row ${row}: the ledger has no invoice of ${customer} under contract “${contract}”; it is not counted.`,
  },
  unsecured: {
    heading: '3. Key customers without further security',
    headers: ['Customer', 'Balance', 'Share', 'Days overdue', 'Risk', 'Security'],
    nothing: 'All of the largest debtors have security entered',
    security: { none: 'none', unknown: 'blank' },
    ask: 'The largest debtors (how many: policy sheet 应收参数) whose security is blank or says none. A guarantor, a mortgage or pledge, a bank guarantee or prepayment could be asked for; enter what there is under Security of Customers. Row is that of the register, without one that of the oldest open invoice in the ledger.',
  },
  agencies: {
    heading: '4. Law firms, agencies and mediators',
    headers: [
      'Body',
      'Fixed fee',
      'Share of recovery',
      'Days ago',
      'Licence checked',
      'State',
      'Kind, licence, field',
      'Cases, success, how it charges',
    ],
    noRegister:
      'There is no sheet Law firms and agencies: make one under Settings and enter licences, when they were checked, and fees of law firms, agencies and mediators',
    nothing: 'Nothing is entered in Law firms and agencies',
    noLicence: 'no licence entered',
    cases: (count) => `cases: ${groupedCount(count)}`,
    success: (percent) => `success ${percent} (as it says)`,
    fees: 'Open cases: fees side by side',
    feeHeaders: ['Body', 'Claim', 'Fee, all recovered', 'Fee, half recovered', 'Fee, nothing recovered', '', 'Case', 'How it charges'],
    noCases: 'There is no open case: open one from a debtor’s card, and what each body would take stands here',
    noFees: 'No body has a fixed fee or a share of recovery entered: there is nothing to compare',
    foreign: 'The ledger’s main currency is not CNY: fees are not compared',
    feeNote:
      'Fees are the fixed fee and the share of what is recovered alone, the lowest at half recovery first; what else stands under how it charges goes by the contract. Fees of courts are not in them.',
    checklistHeading: 'Before signing',
    checklist: [
      'Licence: the original of the practice licence or business licence agrees with the register and is in force; the lawyer in charge has a licence; enter the day of the check.',
      'Record: cases of this kind and how they ended, with docket numbers that can be checked; a success share is what the body says of itself.',
      'Fees: fixed part, base and tiers of the share, who bears travel and court fees, what is owed on a settlement or withdrawal: all in the contract.',
      'Conduct: only lawful means; no threats, harassment, impersonation or contact with unrelated third parties; liability and termination where it is broken.',
      'Money: the debtor pays to our account, not to the body; where it must collect, within how many days it passes the money on.',
      'Authority: its scope and term, whether it may settle for less; that needs our consent in writing.',
      'Data: used for this case alone, confidential, handed back or destroyed at the end; reports in writing at set times.',
    ],
  },
  abroad: {
    heading: '5. Debtors abroad',
    headers: [
      ...['Customer', 'Balance', 'Convention looked up', 'Days ago', 'Country', 'New York Convention'],
      ...['Currency, law, court or arbitration', 'Legalisation, insurance, what is missing'],
    ],
    noRegister:
      'There is no sheet Matters abroad: make one under Settings for the New York Convention (when and where it was looked up), legalisation, export credit insurance and its days.',
    noCountry: 'Customers has no countries: who is abroad is not known. Make Customers under Settings, or add its column Country.',
    nothing: 'Nobody who owes anything is abroad',
    convention: { applies: 'applies', doesNot: 'does not apply', unsure: 'unsure' },
    found: (text, state) => (state === 'current' ? text : `${text} (${states[state]})`),
    owed: (currency, cents) => `${currency === '' ? '' : `${currency} `}${groupedAmount(cents)}`,
    contractCurrency: (text) => `currency agreed: ${text}`,
    law: (text) => `law: ${text}`,
    forum: (text) => `court or arbitration: ${text}`,
    source: (text) => `convention looked up in: ${text}`,
    legalisation: (text) => `legalisation: ${text}`,
    insurance: (text) => `insurance: ${text}`,
    deadlines: {
      lossNotice: (day) => `loss notice due ${day}`,
      insuranceClaim: (day) => `insurance claim due ${day}`,
    },
    passed: ' (past)',
    lacks: (what) => `not entered: ${what.join(', ')}`,
    lack: {
      country: 'country',
      currency: 'currency',
      law: 'governing law',
      forum: 'jurisdiction',
      convention: 'New York Convention',
      source: 'where it was looked up',
      day: 'when it was looked up',
      legalisation: 'legalisation',
      insurance: 'insurance',
    },
    otherLaw:
      'Limitation of debts under another law goes by that law: it is not known here, shown as unknown and never reckoned as three years; ask a lawyer there. Where no governing law is entered, the country decides.',
    lookUp:
      'Who has joined the New York Convention, and with what reservations, stands in the status table on the website of UNCITRAL; enter when and where you looked.',
    insurer:
      'When a loss is to be told and a claim filed stands in the policy: enter both days. What is not done yet comes up in the work of the day as a deadline; enter the day when it is done.',
    letters: 'Letters to debtors abroad are in English unless told otherwise (country of Customers not China).',
  },
  balances: { heading: '6. Balances', headers: ['Kind', 'Balance'], overdue: 'Overdue', others: 'Not overdue, credits and unverified' },
};
