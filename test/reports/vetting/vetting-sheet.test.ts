import { vettingReport } from '../../../src/reports/vetting/vetting-report';
import { buildVettingSheet } from '../../../src/reports/vetting/vetting-sheet';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { enUS } from '../../../src/texts/en-US';
import { checkDesk, checkSheets } from '../../desk/checks/checks-fixture';
import type { CheckSheets } from '../../desk/checks/checks-fixture';
import { day } from '../../support/ledger-of-cells';
import { shownOf } from '../../support/report-context-fixture';
import { contextOf } from '../risk-fixture';

const build = (given: CheckSheets, texts?: typeof enUS): SheetModel => {
  const desk = checkDesk(given);
  return buildVettingSheet(desk, contextOf(desk, texts, [vettingReport]));
};
const under = (model: SheetModel, text: string, count: number) => {
  const all = Array.from({ length: 90 }, (_, row) => shownOf(model, row));
  const at = all.findIndex((cells) => cells.includes(text));
  return all.slice(at + 1, at + 1 + count);
};

describe('buildVettingSheet', () => {
  const sheet = build(checkSheets);

  it('holds what was looked up about debtors, each with the row that it leads to', () => {
    expect(sheet.name).toBe('客户核查 2025-12-31');
    expect(under(sheet, '一、欠款人资信', 7).slice(1)).toEqual([
      [1, '甲公司', 60_000, day('2025-12-01'), 30, '工商登记', '有效', '公示系统', '存续', 2],
      [2, '甲公司', null, null, null, '涉诉', '没有日期', '', '听说有', 5],
      [3, '甲公司', null, day('2025-06-01'), 213, '被执行', '已旧', '执行信息公开网', '无', 3],
      [4, '甲公司', null, null, null, null, '没有查', null, '没有查：资产、对外担保、地址或控制权变更', 2],
      [5, '乙公司', 30_000, null, null, null, '没有查', null, '六项都没有查', 4],
      [6, 'Pacific Ltd', 10_000, null, null, null, '没有查', null, '六项都没有查', 5],
    ]);
    expect(shownOf(sheet, 4).join()).toContain(
      '资信查询有 1 项超过 180 天；资信查询有 15 项没有查；机构资质有 2 家没有核验或核验已旧；1 户适用境外法律',
    );
  });

  it('holds the gaps of contracts by what is owed under them, with wording, and the contracts that have them', () => {
    const [, payment, penalty] = under(sheet, '二、合同条款的缺口', 3);
    expect(payment).toEqual([1, '付款时间', 0, 30_000, 0, 1, expect.stringMatching(/^“货到付款”要写明几日：买方自货物签收之日起 30 日内/)]);
    expect(penalty?.slice(0, 6)).toEqual([2, '违约金', 30_000, 0, 10_000, 1]);
    expect(penalty?.[6]).toBe('买方逾期付款的，按未付款项支付违约金：第 1 至 30 日每日 0.03%；第 31 日起每日 0.05%。');
    expect(under(sheet, '有缺口的合同', 4).slice(1)).toEqual([
      [1, '甲公司', 40_000, day('2025-05-01'), 244, 'HT-1', '已旧', '送达地址、所有权保留、担保', '', 2],
      [2, '乙公司', 30_000, null, null, '全部', '没有核对', '违约金', '付款时间（货到付款）；没有核对：管辖、送达地址、所有权保留', 3],
      [3, '甲公司', 20_000, null, null, '其余合同', '没有核对', '担保', '没有核对：送达地址、所有权保留', 2],
    ]);
    expect(under(sheet, '有缺口的合同', 7).slice(5).flat()).toEqual(
      expect.arrayContaining([
        '另有 1 份没有列出，余额 10,000.00 元：只是没有核对，或余额较小。',
        '“合同条款”第 4 行“甲公司”的合同“HT-9”在台账里没有发票，没有计入。',
      ]),
    );
  });

  it('holds key customers without security, the bodies with their fees for a case, and debtors abroad', () => {
    expect(under(sheet, '三、没有另外担保的主要客户', 3).slice(1)).toEqual([
      [1, '甲公司', 60_000, 0.6, 306, '较高', '无', null, null, 2],
      [2, 'Pacific Ltd', 10_000, 0.1, 153, expect.anything(), '没有填', null, null, 4],
    ]);
    expect(under(sheet, '四、机构', 4).slice(1)).toEqual([
      [1, '某清收', null, 0.155, 425, day('2024-11-01'), '已旧', '催收机构；营业执照', '超过一年另议', 3],
      [2, '某调解中心', null, null, null, null, '没有核对', '调解组织；没有填资质', '', 4],
      [3, '衡信律师事务所', 5000, 0.08, 60, day('2025-11-01'), '有效', '律师事务所；31210000', '办案 40 件；成功率 60%（自报）', 2],
    ]);
    expect(under(sheet, '未结案件：各机构收费比较', 3).slice(1)).toEqual([
      [1, '某清收', 68_210, 10_572.55, 5286.28, 0, null, 'AJ1 甲公司', '超过一年另议', 2],
      [2, '衡信律师事务所', 68_210, 10_456.8, 7728.4, 5000, null, 'AJ1 甲公司', '', 2],
    ]);
    expect(under(sheet, '签约前核对', 7)[6]?.[0]).toBe(7);
    expect(under(sheet, '五、境外欠款人', 2)[1]).toEqual([
      ...[1, 'Pacific Ltd', 10_000, day('2025-12-01'), 30, 'Singapore', '适用'],
      'CNY 10,000.00；USD 5,000.00；约定币种：USD；准据法：English law；管辖或仲裁：SIAC',
      '公约来源：贸法会网站；文书认证：附加证明书；信保：P-1；报损截止 2026-01-20；索赔截止 2026-06-30',
      2,
    ]);
    expect(under(sheet, '五、境外欠款人', 3)[2]?.[1]).toBe(
      '适用境外法律的欠款，时效按该法律，本产品不知道，一律写未知，不按三年算；请当地律师核对。没有写准据法的，按国家看。',
    );
    expect(under(sheet, '六、余额核对', 4)[3]?.slice(0, 3)).toEqual([null, '合计', 100_000]);
  });

  it('says which tables are not there and how to make them, in English, too', () => {
    const without = build({ ledger: checkSheets.ledger }, enUS);
    expect(without.name).toBe('Customer checks 2025-12-31');
    const said = (heading: string): unknown => under(without, heading, 1)[0]?.[1];
    expect(said('1. Standing of debtors')).toMatch(/^There is no sheet Debtor checks: make one under Settings/);
    expect(said('4. Law firms, agencies and mediators')).toMatch(/^There is no sheet Law firms and agencies: make one under Settings/);
    expect(said('5. Debtors abroad')).toBe(
      'Customers has no countries: who is abroad is not known. Make Customers under Settings, or add its column Country.',
    );
    expect(under(without, 'Contracts with gaps', 4).flat()).toContain(
      'There is no sheet Contract clauses: this goes by payment terms, penalty basis, jurisdiction and security of Customers and by the ledger’s terms alone; make one under Settings, a row a contract (Yes, Unclear, No).',
    );
    const old = build(
      {
        ...checkSheets,
        abroad: [
          ['Pacific Ltd', '', '不适用', '2025-01-01'],
          ['Pacific Ltd', 'P1', '适用'],
        ],
      },
      enUS,
    );
    expect(under(old, '5. Debtors abroad', 2)[1]?.slice(3, 7)).toEqual([day('2025-01-01'), 364, 'Singapore', 'does not apply (old)']);
    const abroad = build({ ...checkSheets, abroad: [] }, enUS);
    expect(under(abroad, '5. Debtors abroad', 2)[1]?.slice(6)).toEqual([
      'not looked up',
      'CNY 10,000.00; USD 5,000.00; currency agreed: USD; law: English law; court or arbitration: SIAC',
      'not entered: New York Convention, legalisation, insurance',
      4,
    ]);
  });
});
