import { checkLines } from '../../../src/jobs/month/check-lines';
import { checkDesk, checkSheets } from '../../desk/checks/checks-fixture';

describe('checkLines', () => {
  it('tells what was checked as plain data, each with the row that it stands in', () => {
    const { standing, clauses, unsecured, agencies, fees, abroad } = checkLines(checkDesk(checkSheets));
    expect(standing?.[0]).toMatchObject({ customer: '甲公司', balance: '60000.00' });
    expect(standing?.[0]?.items[2]).toEqual({
      ...{ item: 'executions', state: 'old', date: '2025-06-01', ageDays: 213, sources: ['执行信息公开网'], results: ['无'] },
      ...{ sheet: '资信调查', row: 3 },
    });
    expect(clauses.gaps[0]).toEqual({ clause: 'payment', contracts: 1, missing: '0.00', unclear: '30000.00', unchecked: '0.00' });
    expect(clauses.contracts[0]).toMatchObject({
      ...{ customer: '甲公司', scope: 'contract', contract: 'HT-1', balance: '40000.00', sheet: '合同条款', row: 2 },
      checked: { state: 'old', date: '2025-05-01', ageDays: 244 },
    });
    expect(clauses.unknown).toEqual([{ customer: '甲公司', contract: 'HT-9', sheet: '合同条款', row: 4 }]);
    expect(unsecured[0]).toEqual({ customer: '甲公司', balance: '60000.00', share: '0.6000', level: '较高', security: 'none' });
    expect(agencies?.[2]).toEqual({
      ...{ name: '衡信律师事务所', kind: 'lawyer', licence: '31210000', state: 'current', date: '2025-11-01', ageDays: 60, field: '' },
      ...{ cases: 40, successShare: '0.6000', fixedFee: '5000.00', recoveredShare: '0.0800', feeNote: '', sheet: '机构', row: 2 },
    });
    expect(fees).toEqual([
      {
        ...{ case: 'AJ1', customer: '甲公司', claim: '68210.00' },
        agencies: [
          { name: '某清收', full: '10572.55', half: '5286.28', none: '0.00' },
          { name: '衡信律师事务所', full: '10456.80', half: '7728.40', none: '5000.00' },
        ],
      },
    ]);
    expect(abroad[0]).toMatchObject({
      ...{ customer: 'Pacific Ltd', country: 'Singapore', otherLaw: true, sheet: '境外事项', row: 2 },
      owed: [
        { currency: 'CNY', balance: '10000.00' },
        { currency: 'USD', balance: '5000.00' },
      ],
      convention: { applies: 'applies', source: '贸法会网站', state: 'current', date: '2025-12-01', ageDays: 30 },
      deadlines: [
        { kind: 'lossNotice', date: '2026-01-20', sheet: '境外事项', row: 2 },
        { kind: 'insuranceClaim', date: '2026-06-30', sheet: '境外事项', row: 2 },
      ],
    });
  });

  it('says null where there is no table to tell from', () => {
    const { standing, agencies, fees, abroad } = checkLines(checkDesk({ ledger: checkSheets.ledger }));
    expect([standing, agencies, fees, abroad]).toEqual([null, null, [], []]);
  });
});
