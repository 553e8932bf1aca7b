import { headingRule } from '../../src/tables/match-heading';
import { readHeading } from '../../src/tables/read-heading';
import { rolesNamed } from '../../src/tables/roles-named';

const rules = {
  amount: headingRule(['应收金额', '金额'], /税/),
  balance: headingRule(['余额', '应收金额合计']),
  customer: headingRule(['客户名称']),
};

describe('rolesNamed', () => {
  it.each([
    ['金额', [{ role: 'amount', score: 0.95 }]],
    [
      '应收金额合计',
      [
        { role: 'amount', score: 0.55 + (4 / 6) * 0.1 },
        { role: 'balance', score: 0.95 },
      ],
    ],
    ['电话', []],
    ['', []],
  ])('lists the roles that a heading may name, in the order of their rules, also when it is asked again: %s', (heading, roles) => {
    for (let times = 0; times < 2; times += 1) expect(rolesNamed(readHeading(heading), rules)).toEqual(roles);
  });

  it('takes a heading with brackets for another one than that without', () => {
    expect(rolesNamed(readHeading('金额'), rules)).toEqual([{ role: 'amount', score: 0.95 }]);
    expect(rolesNamed(readHeading('金额（含税）'), rules)).toEqual([]);
    expect(rolesNamed(readHeading('金额'), { balance: rules.balance })).toEqual([]);
  });
});
