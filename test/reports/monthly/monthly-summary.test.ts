import { readFileSync } from 'node:fs';
import path from 'node:path';

import { filledDocument } from '../../../src/documents/filled-document';
import { defaultPolicy } from '../../../src/policy/default-policy';
import type { Policy } from '../../../src/policy/policy';
import { monthlyReport } from '../../../src/reports/monthly/monthly-report';
import { monthlySummary } from '../../../src/reports/monthly/monthly-summary';
import type { MonthlySummary } from '../../../src/reports/monthly/monthly-summary';
import { summaryTags, summaryTemplateName, summaryValues } from '../../../src/reports/monthly/summary-tags';
import { enUS } from '../../../src/texts/en-US';
import { languages } from '../../../src/texts/language';
import { zhCN } from '../../../src/texts/zh-CN';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';
import { paragraphTexts, wordParts } from '../../support/word-file';
import { contextOf } from '../risk-fixture';

const policy: Policy = { ...defaultPolicy, penaltyBasis: 'contract', provision: { ...defaultPolicy.provision, bookedCents: 60_00 } };

const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-11-01', '2025-12-10', 1000],
    ['甲公司', 'A2', '2025-10-01', '2025-10-31', 500],
    ['乙公司', 'B1', '2025-12-05', '2026-01-05', 80],
    ['乙公司', 'B2', '2024-03-01', '2024-06-01', 40],
  ],
  receipts: [
    ['2025-12-15', '甲公司', 'A1', 300],
    ['2025-12-20', '甲公司', 'A2', 120],
  ],
  writeOffs: [['甲公司', 'A2', '2025-12-10', 100, '总经理']],
};

function summaryOf(given: Tables, texts = zhCN, settings = policy): MonthlySummary {
  const desk = deskOfTables(given, '2025-12-31', {}, settings);
  return monthlySummary(desk, contextOf(desk, texts, [monthlyReport]));
}

/** What the document says, paragraph by paragraph. */
function documentOf(summary: MonthlySummary, language: (typeof languages)[number]): string[] {
  const template = new Uint8Array(readFileSync(path.join(__dirname, '../../../assets/letters', summaryTemplateName(language))));
  const properties = { title: summary.title, subject: '', keywords: [], author: '', day: '2025-12-31' };
  return paragraphTexts(wordParts(filledDocument(template, summaryTags, summaryValues(summary), properties))['word/document.xml'] ?? '');
}

describe('monthlySummary', () => {
  const summary = summaryOf(tables);

  it('parts what happened from what somebody has to decide, with the cells of the sheet (R20a, R31, R35, R40)', () => {
    expect(summary.findings).toEqual([
      '期末应收 1,100.00 元，较上月末减少 440.00 元：本期开票 80.00 元，回款 420.00 元，核销 100.00 元（C45–G45）。',
      '逾期余额 1,020.00 元，占已分类余额的 92.7%，上月末为 35.1%（H45–I45）。',
      'DSO 64.1 天（上月末 93.4 天），按期收回时为 4.7 天，逾期占用 59.4 天（J45–M45）。',
      '上月末未到期的 1,000.00 元中，700.00 元转为逾期；由其他各类降为损失类的共 0.00 元（J103；D103–G103；G103–G106）。',
      '近三季周转率 0.00、0.00、2.77，没有连续两季下降（F96–F98）。',
      '未来十三周按付款习惯预计回款 80.00 元，按到期日为 80.00 元；已过预期仍未到账 980.00 元，损失类与争议 40.00 元不计入（C144–C156；D144–D156；C157；C159）。',
    ]);
    expect(summary.decisions).toEqual([
      '按账龄应计提坏账准备 57.00 元，账上已计提 60.00 元，请决定转回 3.00 元（C132–C134）。',
      '1 笔共 40.00 元达到核销条件的年限，请决定是否取证并申报核销；债权保留（F176）。',
    ]);
  });

  it('shows every key figure as the sheet does, changes of shares in points (R20a, R31)', () => {
    const lines = summary.figures.map((figure) => Object.values(figure).join(' '));
    expect(lines).toEqual([
      '应收余额 1,100.00 1,540.00 -440.00 40.00 1,060.00',
      '逾期余额 1,020.00 540.00 480.00 40.00 980.00',
      '逾期占比 92.7% 35.1% 57.7 个百分点 100.0% -7.3 个百分点',
      'DSO（天） 64.1 93.4 -29.3 无数据 –',
      '最佳 DSO（天） 4.7 60.7 -56.0 无数据 –',
      '逾期占用（天） 59.4 32.8 26.6 无数据 –',
      '催收有效性 CEI 29.2% 0.0% 29.2 个百分点 0.0% 29.2 个百分点',
      '回款率 25.9% 0.0% 25.9 个百分点 0.0% 25.9 个百分点',
      '周转率（整季） 2.77 0.00 2.77 0.00 2.77',
      '坏账率（近 12 个月） 6.3% 0.0% 6.3 个百分点 0.0% 6.3 个百分点',
      '坏账准备（风险分类） 124.80 60.00 64.80 40.00 84.80',
      '应计提（账龄） 57.00 79.00 -22.00 2.00 55.00',
    ]);
  });

  it('names the allowance by each method, the entry, and what ties (R12, R31)', () => {
    expect(summary.allowances).toEqual({
      methods: [
        { label: '按账龄（采用）', required: '57.00' },
        { label: '按风险分类', required: '124.80' },
        { label: '按迁徙率', required: '无数据' },
      ],
      booked: '60.00',
      toBook: '-3.00',
      entry: '借：坏账准备 3.00　贷：信用减值损失 3.00',
    });
    expect(summary.tie).toBe('台账合计 1,100.00 元，本表合计 1,100.00 元，差额 0.00 元，相符。');
    expect(summary.cells).toBe(
      '各数取自工作表“应收专项分析 2025-12”：关键指标 C18–G29，坏账准备 C132–C134，合计 G45；各句后的括号是其所在单元格。口径见该表末尾。',
    );
  });

  it('says that nothing needs a decision where nothing does', () => {
    const quiet: Tables = { ledger: [['甲公司', 'A1', '2025-12-01', '2026-01-10', 1000]], receipts: [] };
    const settled = { ...policy, provision: { ...policy.provision, bookedCents: 50_00 } };
    const { findings, decisions } = summaryOf(quiet, zhCN, settled);
    expect(decisions).toEqual(['本期没有待决事项。']);
    expect(findings).toEqual([
      '期末应收 1,000.00 元，较上月末增加 1,000.00 元：本期开票 1,000.00 元，回款 0.00 元，核销 0.00 元（C45–G45）。',
      '逾期余额 0.00 元，占已分类余额的 0.0%（H45–I45）。',
      'DSO 92.0 天，按期收回时为 92.0 天，逾期占用 0.0 天（J45–M45）。',
      '按账龄应计提坏账准备 50.00 元，与账上已计提数相同，没有分录（C124–C126）。',
      '未来十三周按付款习惯预计回款 1,000.00 元，按到期日为 1,000.00 元；已过预期仍未到账 0.00 元，损失类与争议 0.00 元不计入（C136–C148；D136–D148；C149；C151）。',
    ]);
  });

  it('finds five things at least of a snapshot, too, and says what it has no data of (R9)', () => {
    const { receipts: _, writeOffs: __, ...snapshot } = tables;
    const { findings, decisions, figures } = summaryOf(snapshot);
    expect([...findings, ...decisions]).toHaveLength(6);
    expect(figures.find(({ label }) => label === '回款率')).toEqual({
      ...{ label: '回款率', now: '无数据', before: '无数据', change: '–', lastYear: '无数据', yearChange: '–' },
    });
  });

  it.each(languages)('stands in the template in %s, every figure and sentence once, no tag left', (language) => {
    const told = summaryOf(tables, language === 'zh-CN' ? zhCN : enUS);
    const texts = documentOf(told, language);
    const said = [
      told.title,
      ...told.findings.map((sentence, index) => `${index + 1}. ${sentence}`),
      told.tie,
      told.cells,
      told.allowances.entry,
    ];
    expect(said.filter((text) => texts.filter((paragraph) => paragraph === text).length !== 1)).toEqual([]);
    for (const { label, now } of told.figures) expect(texts.slice(texts.indexOf(label), texts.indexOf(label) + 2)).toEqual([label, now]);
    expect(texts.join('\n')).not.toMatch(/[{}]/);
  });

  it('warns of what is to be minded only where something is', () => {
    expect(documentOf(summary, 'zh-CN').join('\n')).not.toContain('请注意');
    const unsure = summaryOf(tables, zhCN, { ...policy, penaltyBasis: defaultPolicy.penaltyBasis });
    expect(documentOf(unsure, 'zh-CN').filter((text) => text.startsWith('请注意：'))).toHaveLength(1);
  });
});
