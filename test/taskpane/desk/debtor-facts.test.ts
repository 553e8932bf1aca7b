import type { DebtorCard } from '../../../src/jobs/desk/debtor-card-contract';
import { factsOf, type CardFact } from '../../../src/taskpane/desk/debtor-facts';
import { deskTabTexts } from '../../../src/texts/desk-tab/desk-tab-texts';

const card: DebtorCard = {
  customer: '甲公司',
  asOf: '2025-12-31',
  contact: '王会计',
  phone: '024-1',
  ...{ currency: '', otherBalances: [] },
  balance: '1714073.59',
  classes: [],
  longestDaysOverdue: 1181,
  penalty: '0.00',
  penaltyBasis: null,
  limitationDate: '2025-12-25',
  averageDaysLate: '9.7',
  shareLate: '0.7578',
  worstDays: 1181,
  brokenPromises: 0,
  grade: 'D',
  gradeReasons: [],
  creditLimit: '200000.00',
  suggestedLimit: '0.00',
  holds: [],
  letters: [],
  instalmentsToFill: 0,
  plans: [],
  contactFrom: null,
  events: [],
  call: null,
  eventsInAll: 0,
  lateness: [],
  bestContact: { method: null, hours: null },
  places: {},
};

/** What a fact says, and the cell behind a word in brackets where one stands there. */
const said = ([name, value, place, parts = []]: CardFact): string[] => {
  const linked = (text: string, cell: string | undefined): string => (cell === undefined ? text : `${text} [${cell}]`);
  const values = [...(value === '' ? [] : [value]), ...parts.map(([text, at]) => linked(text, at?.cell))];
  return [linked(name, place?.cell), values.join('，')];
};

describe('the facts of a debtor', () => {
  it('stand in their order, thousands apart in days too, and a limit of nothing in figures', () => {
    expect(factsOf(card, deskTabTexts['zh-CN']).map(said)).toEqual([
      ['余额', '1,714,073.59'],
      ['最长逾期', '1,181 天'],
      ['违约金', '–，依据未确认，估算'],
      ['时效最早届满', '2025-12-25'],
      ['近 24 个月', '平均迟付 9.7 天，迟付占比 75.78%，最长 1,181 天，失约 0 次'],
      ['信用等级', 'D'],
      ['信用额度', '现为 200,000.00，建议 0.00'],
      ['联系人', '王会计 024-1'],
    ]);
  });

  it('name the cell that each goes by, and what reached the debtor best before with what that rests on (R24)', () => {
    const at = (cell: string) => ({ sheet: '台账', cell });
    const facts = factsOf(
      {
        ...card,
        bestContact: { method: { method: 'call', reached: 2, tried: 4 }, hours: { from: 9, to: 11, reached: 2, tried: 2 } },
        places: { limitation: at('A7'), bestMethod: at('A4'), bestHours: at('A5'), lastPaid: at('A6') },
      },
      deskTabTexts['zh-CN'],
    );
    expect(facts.map(said)).toEqual(
      expect.arrayContaining([
        ['时效最早届满 [A7]', '2025-12-25'],
        ['以往最有效', '电话（4 次里记明接通 2 次） [A4]，9:00–11:00（2 次里记明接通 2 次） [A5]'],
        ['信用等级 [A6]', 'D'],
      ]),
    );
  });

  it('name the cell of each reason of a grade, as far as there is one (R36)', () => {
    const graded = {
      ...card,
      gradeReasons: ['longOverdue', 'promisesBroken'] as const,
      places: { longOverdue: { sheet: '台账', cell: 'A9' } },
    };
    expect(factsOf(graded, deskTabTexts['zh-CN']).map(said)).toContainEqual(['信用等级', 'D，未清逾期过久 [A9]，多次失约']);
    // No grade goes by no cell.
    const unknown = { ...card, grade: null, places: { lastPaid: { sheet: '台账', cell: 'A9' } } };
    expect(factsOf(unknown, deskTabTexts['en-US']).map(said)).toContainEqual(['Credit grade', 'no data']);
  });

  it('say whether plans are kept, and what a missed instalment brings with it (R32)', () => {
    const due = {
      number: 'JH1',
      place: null,
      settles: null,
      notApproved: null,
      kept: true,
      missed: 0,
      missing: '0.00',
      accelerated: null,
      next: { date: '2026-01-15', missing: '400.00' },
    };
    const plans = [
      due,
      { ...due, number: '', kept: false, missed: 2, missing: '700.00', accelerated: '1200.00' },
      { ...due, number: 'JH3', kept: false, next: null },
      { ...due, number: 'JH4', settles: { sum: '2500.00', principal: '3000.00', conceded: '500.00' } },
      {
        ...due,
        ...{ number: 'JH5', settles: { sum: '2500.00', principal: '3000.00', conceded: '500.00' } },
        notApproved: { decision: 'waiting' as const, person: '王总' },
      },
    ];
    const facts = factsOf({ ...card, plans }, deskTabTexts['zh-CN']).filter(([name]) => name.startsWith('还款计划'));
    expect(facts.map(said)).toEqual([
      ['还款计划 JH1', '按期履行，其间暂不催，下一期 2026-01-15 付 400.00'],
      ['还款计划', '漏付 2 期共 700.00，恢复催收，其余各期 1,200.00 一并到期'],
      ['还款计划 JH3', '各期已过，都已付'],
      ['还款计划 JH4', '和解 2,500.00（所欠本金 3,000.00，减让 500.00），按期履行，其间暂不催，下一期 2026-01-15 付 400.00'],
      ['还款计划 JH5', '和解 2,500.00（所欠本金 3,000.00，减让 500.00），待“王总”审批，不算数，照常催收'],
    ]);
  });

  it('say what is not known', () => {
    const facts = new Map<string, string>(
      factsOf({ ...card, creditLimit: null, suggestedLimit: null, averageDaysLate: null }, deskTabTexts['zh-CN']).map(([name, value]) => [
        name,
        value,
      ]),
    );
    expect([facts.get('信用额度'), facts.get('近 24 个月')]).toEqual(['现为 无数据，建议 无数据', '没有到账记录']);
  });
});
