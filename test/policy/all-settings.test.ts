import { allSettings, settingSections } from '../../src/policy/all-settings';

describe('the table of settings', () => {
  it.each(allSettings.map((setting) => [setting.path, setting] as const))(
    'says of %s its rule and its note in Chinese and in English, and has a default that its own parser takes (R30)',
    (_path, { rule, note, parse, default: byDefault, unit, columns }) => {
      expect(rule).toMatch(/^R\d+[a-z]?(?:, R\d+[a-z]?)*$/);
      expect(note['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
      expect(note['en-US']).toMatch(/^(?!.*[\u3400-\u9fff]{8}).*[A-Za-z]{2}/);
      expect(parse(byDefault)).toEqual({ ok: true, value: byDefault });
      expect(columns.length > 0).toBe(unit === 'table');
    },
  );

  it('names no path twice, and none that is part of another', () => {
    const paths: readonly string[] = allSettings.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => paths.some((other) => other.startsWith(`${path}.`)))).toEqual([]);
  });

  it('has a name for every section, and no section without settings', () => {
    expect(settingSections.map(({ name }) => name['zh-CN'])).toEqual([
      '我方信息',
      '日期与工作日',
      '账龄',
      '违约金与利息',
      '函件与联系',
      '预警',
      '前十大与风险评分',
      '坏账准备',
      '每日工作',
      '案件',
      '审批',
      '谈判',
      '业务员回款',
      '信用评级',
      '客户核查',
      '工作表',
    ]);
    expect(settingSections.every(({ settings, name }) => settings.length > 0 && name['en-US'] !== '')).toBe(true);
  });
});
