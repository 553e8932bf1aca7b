import type { ListedWork } from '../../../src/jobs/desk/list-work-contract';
import { groupsOf, kindsOf, peopleOf } from '../../../src/taskpane/desk/work-filters';

const item = (customer: string, kind: ListedWork['kind'], urgency: ListedWork['urgency'], owner: string | null): ListedWork => ({
  ...{
    customer,
    kind,
    urgency,
    owner,
    amount: null,
    since: null,
    notBefore: null,
    contactFrom: null,
    state: 'open',
    until: null,
    contact: '',
    phone: '',
    place: null,
  },
});

const items = [
  item('甲', 'limitation', 'now', '赵强'),
  item('乙', 'call', 'week', null),
  item('丙', 'call', 'week', '李敏'),
  item('丁', 'remind', 'month', '赵强'),
];

const told = (person: string | null, kind: ListedWork['kind'] | null): unknown[] =>
  groupsOf(items, { person, kind }).map((group) => [group.urgency, group.items.map(({ customer }) => customer).join('')]);

describe('groupsOf', () => {
  it('groups by urgency, in the order that there is, and leaves out groups without any', () => {
    expect(told(null, null)).toEqual([
      ['now', '甲'],
      ['week', '乙丙'],
      ['month', '丁'],
    ]);
  });

  it('leaves what a person sees to, or nobody, and what is of a kind', () => {
    expect(told('赵强', null)).toEqual([
      ['now', '甲'],
      ['month', '丁'],
    ]);
    expect(told('', null)).toEqual([['week', '乙']]);
    expect(told('李敏', 'call')).toEqual([['week', '丙']]);
    expect(told('李敏', 'remind')).toEqual([]);
  });
});

describe('peopleOf and kindsOf', () => {
  it('name each once, nobody last', () => {
    expect(peopleOf(items)).toEqual(['李敏', '赵强', '']);
    expect(kindsOf(items)).toEqual(['limitation', 'call', 'remind']);
  });
});
