import type { ActionWindow, DecisionAsked, DecisionKept } from '../../desk/committee';
import type { RiskEdges } from '../../domain/aging/risk-class';
import type { Cents } from '../../domain/money/cents';
import { groupedAmount } from '../grouped-amount';
import { groupedCount } from '../grouped-count';
import type { ShapeOf } from '../shape-of';

interface Done {
  readonly letters: number;
  /** Of these, those of which nothing says that they went out. */
  readonly unsent: number;
  readonly calls: number;
  readonly visits: number;
  readonly kept: number;
  readonly broken: number;
  /** What of the overdue balance a plan holds that is kept. */
  readonly planned: Cents;
}

/** What the paper for the receivables committee says, in Chinese. */
export const committeeZhCN = {
  title: ({ company, period }: { company: string; period: string }): string =>
    `${company === '' ? '' : `${company} `}应收账款管理委员会会议材料 ${period}`,
  noData: '无数据',
  none: '–',
  total: '合计',
  more: (count: number): string => `另有 ${groupedCount(count)} 项，见工作表“会议材料”。`,
  debtors: {
    heading: '一、余额最大和最差的客户',
    headers: ['客户', '余额', '可疑和损失', '逾期', '最长逾期天数', '时效最早届满', '近 12 个月做过的事', '下一步'],
    nothing: '没有欠款的客户',
    done: ({ letters, unsent, calls, visits, kept, broken, planned }: Done): string =>
      [
        letters === 0 ? '' : `函件 ${groupedCount(letters)}${unsent === 0 ? '' : `（${groupedCount(unsent)} 封没有登记寄出）`}`,
        calls === 0 ? '' : `电话 ${groupedCount(calls)}`,
        visits === 0 ? '' : `拜访 ${groupedCount(visits)}`,
        kept + broken === 0 ? '' : `承诺兑现 ${groupedCount(kept)}、失约 ${groupedCount(broken)}`,
        planned === 0 ? '' : `分期计划履行中 ${groupedAmount(planned)}`,
      ]
        .filter((part) => part !== '')
        .join('，'),
    notDone: '没有登记',
    /** On the page: what was done and what is next. */
    both: (days: number, done: string, next: string): string => `逾期最长 ${groupedCount(days)} 天；${done}；下一步：${next}`,
    page: ['客户', '余额', '可疑和损失', '做过的事（近 12 个月）和下一步'],
  },
  windows: {
    heading: '二、行动窗口',
    headers: (limitationDays: number): string[] => [
      ...['分类', '余额', '30 天内转差', '最早转差日'],
      ...[`时效 ${limitationDays} 天内届满`, '最早届满', '张数', '还能做什么'],
    ],
    what: {
      关注: (edges: RiskEdges): string => `逾期 ${edges[0]} 天内：电话提醒，首次催款函，问清是否有异议`,
      次级: (edges: RiskEdges): string => `逾期 ${edges[0] + 1}–${edges[1]} 天：二次催款函，书面还款计划，停止赊销`,
      可疑: (edges: RiskEdges): string => `逾期 ${edges[1] + 1}–${edges[2]} 天：最后的协商窗口，律师函，评估起诉和财产保全，过后转为损失`,
      损失: (edges: RiskEdges): string => `逾期超过 ${edges[2]} 天：起诉、申请执行，或收集核销依据；时效届满前须取得签收或书面确认`,
    } satisfies Readonly<Record<ActionWindow['riskClass'], (edges: RiskEdges) => string>>,
    pageHeaders: ['分类', '余额', '张数', '还能做什么'],
    page: (of: { worsening: Cents; limitation: Cents; limitationDays: number; what: string }): string =>
      `${of.what}${of.worsening === 0 ? '' : `；30 天内转差 ${groupedAmount(of.worsening)}`}${of.limitation === 0 ? '' : `；时效 ${of.limitationDays} 天内届满 ${groupedAmount(of.limitation)}`}`,
  },
  asked: {
    heading: '三、提请决议',
    headers: ['客户', '金额', '余额', '逾期', '最长逾期天数', '日期', '事项', '依据'],
    page: ['事项', '金额', '日期', '客户'],
    nothing: '没有须提请决议的事项',
    what: {
      limitation: '时效临近或已过：立即书面催收、取得签收，必要时起诉',
      sue: '是否起诉',
      writeOff: '是否列入坏账核销',
      limit: '是否下调信用额度',
    } satisfies Readonly<Record<DecisionAsked['what'], string>>,
    why: {
      limitation: '逾期余额；民法典第 188、192、195 条',
      sue: '逾期余额，已属损失类',
      writeOff: '逾期三年，或小额逾期一年以上；须另取核销依据',
      limit: '现额度高出建议额度的部分（信用评级）',
    } satisfies Readonly<Record<DecisionAsked['what'], string>>,
  },
  kept: {
    heading: '四、以前的决议和落实',
    headers: ['决议事项', '责任人', '会议日期', '期限', '状态', '超期天数', '客户', '结果'],
    page: ['决议事项', '责任人', '期限', '结果'],
    states: { done: '已有结果', open: '办理中', late: '逾期未办' } satisfies Readonly<Record<DecisionKept['state'], string>>,
    nothing: '“委员会决议”里没有截止日以前的决议',
    noRegister: '还没有“委员会决议”表：在“设置”页建一张，决议填在里面，下次会议自动带出',
  },
  decide: {
    heading: '五、本次决议',
    hint: '打印出来手填；会后登记到“委员会决议”，下次生成会议材料时带出，结果也填在那里。重新生成本表会清掉这里填的内容。',
    page: '决议事项：________________________________　责任人：__________　期限：__________',
  },
  balances: {
    heading: '六、余额核对',
    headers: ['类别', '余额'],
    overdue: '逾期余额',
    others: '未逾期、贷项和待核实',
  },
  attention: { noLog: '没有“催收记录”：做过的事无从知道', noDates: '台账没有带日期的收款：信用额度和承诺无从判断' },
};

export type CommitteeTexts = ShapeOf<typeof committeeZhCN>;
