import type { CheckState } from '../../desk/checks/check-age';
import type { ContractKnown } from '../../desk/checks/contract-clauses';
import type { InsuranceDeadlineKind } from '../../desk/checks/insurance-deadlines';
import type { ConventionState } from '../../registers/abroad/debt-abroad';
import type { ClauseKind } from '../../registers/clauses/clause';
import { groupedAmount } from '../grouped-amount';
import { groupedCount } from '../grouped-count';
import type { ShapeOf } from '../shape-of';

const clauses: Readonly<Record<ClauseKind, string>> = {
  payment: '付款时间',
  penalty: '违约金',
  jurisdiction: '管辖',
  notice: '送达地址',
  retention: '所有权保留',
  guarantee: '担保',
};

const states: Readonly<Record<CheckState, string>> = { current: '有效', old: '已旧', undated: '没有日期', missing: '没有查' };

const named = (kinds: readonly (readonly [kind: ClauseKind, note: string])[]): string =>
  kinds.map(([kind, note]) => `${clauses[kind]}${note === '' ? '' : `（${note}）`}`).join('、');

/** What the sheet of customers, contracts and bodies that were checked says, in Chinese. */
export const vettingZhCN = {
  title: ({ company, day }: { company: string; day: string }): string => `${company === '' ? '' : `${company} `}客户核查 ${day}`,
  /** Between two things that are said in one cell. */
  separator: '；',
  comma: '、',
  notChecked: '没有核对',
  total: '合计',
  row: '行',
  states,
  attention: {
    old: (items: number, days: number): string => `资信查询有 ${groupedCount(items)} 项超过 ${groupedCount(days)} 天`,
    missing: (items: number): string => `资信查询有 ${groupedCount(items)} 项没有查`,
    licences: (bodies: number): string => `机构资质有 ${groupedCount(bodies)} 家没有核验或核验已旧`,
    otherLaw: (customers: number): string => `${groupedCount(customers)} 户适用境外法律，时效未知`,
  },
  standing: {
    heading: '一、欠款人资信',
    headers: ['客户', '余额', '查询日期', '距今天数', '事项', '状态', '来源', '结果'],
    noRegister: '没有“资信调查”表：在“设置”页新建，每查一项填一行（事项、日期、来源、结果）；本产品不上网查询',
    nothing: '没有须查资信的客户',
    notLookedUp: (items: string): string => `没有查：${items}`,
    nothingLookedUp: '六项都没有查',
    noResult: '没有填结果',
    hint: (days: number): string =>
      `列出余额最大的客户、有未结案件的客户和已登记过的客户；超过 ${groupedCount(days)} 天算旧（“应收参数”可改）。查询由人去做：登记和变更查国家企业信用信息公示系统，被执行和失信查中国执行信息公开网，裁判查中国裁判文书网，不动产、动产抵押查登记机构。`,
  },
  clauses: {
    heading: '二、合同条款的缺口',
    headers: ['条款', '没有约定的余额', '约定不明的余额', '没有核对的余额', '涉及合同', '示例'],
    names: clauses,
    nothing: '没有欠款的客户',
    examples: {
      payment: '“货到付款”要写明几日：买方自货物签收之日起 30 日内付清全部货款；验收合格的，写明验收期限和逾期未验收视为合格。',
      penalty: (rates: string): string => `买方逾期付款的，按未付款项支付违约金：${rates}。`,
      jurisdiction: '因本合同发生的争议，由原告所在地人民法院管辖。（约定仲裁的写明仲裁委员会，二者只选一种）',
      notice: '双方首页所列地址为催款函件和法律文书的送达地址，变更须书面通知，未通知的按原地址送达。',
      retention: '买方付清全部货款以前，货物的所有权属于卖方。',
      guarantee: '____ 为买方的付款义务提供连带责任保证，保证期间为主债务履行期届满之日起 ____ 年。',
    },
    rate: (from: number, to: number | null, rate: string): string =>
      to === null ? `第 ${from} 日起每日 ${rate}` : `第 ${from} 至 ${to} 日每日 ${rate}`,
    lines: '有缺口的合同',
    lineHeaders: ['客户', '余额', '核对日期', '距今天数', '合同', '核对', '没有约定', '约定不明或没有核对'],
    allClear: '没有查出缺口',
    scopes: { contract: '', unnamed: '没写合同号的', rest: '其余合同', all: '全部' } satisfies Readonly<
      Record<ContractKnown['scope'], string>
    >,
    named,
    unchecked: (kinds: readonly ClauseKind[]): string =>
      kinds.length === 0 ? '' : `没有核对：${kinds.map((kind) => clauses[kind]).join('、')}`,
    noRegister:
      '没有“合同条款”表：这里只按客户资料的付款条件、违约金依据、管辖、保证方式和台账的付款条件；在“设置”页新建，每份合同填一行（有、不明确、无）。',
    exampleNote: '示例供起草时参考，由律师审定；违约金按“应收参数”的分段日利率。余额是各发票正余额之和，不减贷项。',
    fromCustomers:
      '“合同条款”没有填的格，按客户资料的付款条件、违约金依据、管辖、保证方式和台账的付款条件；两处都没有的算没有核对，不算没有约定。',
    notListed: (lines: number, cents: number): string =>
      `另有 ${groupedCount(lines)} 份没有列出，余额 ${groupedAmount(cents)} 元：只是没有核对，或余额较小。`,
    unknown: (contract: string, customer: string, row: number): string =>
      `“合同条款”第 ${row} 行“${customer}”的合同“${contract}”在台账里没有发票，没有计入。`,
  },
  unsecured: {
    heading: '三、没有另外担保的主要客户',
    headers: ['客户', '余额', '占比', '逾期天数', '风险', '保证方式'],
    nothing: '余额最大的客户都填有保证方式',
    security: { none: '无', unknown: '没有填' },
    ask: '余额最大的客户（前几大见“应收参数”）里保证方式为空或填“无”的。可以要求保证人、抵押、质押、银行保函或预付款；有了填到“客户资料”的保证方式。“行”是登记表里的那一行，没有的是台账里最早未清的一张。',
  },
  agencies: {
    heading: '四、机构',
    headers: ['机构', '固定收费', '回款提成', '距今天数', '资质核验', '状态', '类型、资质、专长', '办案、成功率、收费说明'],
    noRegister: '没有“机构”表：在“设置”页新建，填律师事务所、催收机构、调解组织的资质、核验日期和收费',
    nothing: '“机构”里还没有填',
    noLicence: '没有填资质',
    cases: (count: number): string => `办案 ${groupedCount(count)} 件`,
    success: (percent: string): string => `成功率 ${percent}（自报）`,
    fees: '未结案件：各机构收费比较',
    feeHeaders: ['机构', '请求总额', '全额收回时收费', '收回一半时收费', '分文未收时收费', '', '案件', '收费说明'],
    noCases: '没有未结案件：从客户卡片开案之后，这里列出各机构对该案的收费',
    noFees: '“机构”里没有填固定收费或回款提成，无从比较',
    foreign: '台账的主币种不是人民币，不比较收费',
    feeNote: '收费只按固定收费加回款提成计算，按收回一半时的收费从低到高排列；收费说明里另有约定的以合同为准。法院收费不在内。',
    checklistHeading: '签约前核对',
    checklist: [
      '资质：执业许可证或营业执照原件与登记信息一致，在有效期内；经办律师有执业证；核验日期填到“机构”。',
      '业绩：同类案件的数量和结果，要求给出可以核对的案号；成功率是对方自报的数。',
      '收费：固定部分、提成的基数和档次、差旅和法院费用由谁承担、和解和撤回时怎样算，都写进合同。',
      '做法：合同写明只用合法方式，不威胁、不骚扰、不冒充、不联系无关第三人；违反的由其承担责任，我方可以解除。',
      '款项：欠款人直接付到我方账户，机构不代收；要代收的写明几日内转付。',
      '权限：授权范围、期限、能否减让和解；减让须我方书面同意。',
      '资料：欠款人信息只用于本案，保密，结案后交还或销毁；定期书面报告进展。',
    ],
  },
  abroad: {
    heading: '五、境外欠款人',
    headers: ['客户', '余额', '公约查询', '距今天数', '国家', '纽约公约', '币种、法律、管辖或仲裁', '认证、信保、还缺什么'],
    noRegister: '没有“境外事项”表：在“设置”页新建，填纽约公约（查询日期、来源）、文书认证、信保保单和期限。',
    noCountry: '“客户资料”没有填国家：看不出哪些客户在境外。在“设置”页新建“客户资料”，或补“国家”一列。',
    nothing: '有欠款的客户里没有境外的',
    convention: { applies: '适用', doesNot: '不适用', unsure: '不确定' } satisfies Readonly<Record<ConventionState, string>>,
    /** Beside what was found: how far it can be relied on. */
    found: (text: string, state: CheckState): string => (state === 'current' ? text : `${text}（${states[state]}）`),
    owed: (currency: string, cents: number): string => `${currency === '' ? '' : `${currency} `}${groupedAmount(cents)}`,
    contractCurrency: (text: string): string => `约定币种：${text}`,
    law: (text: string): string => `准据法：${text}`,
    forum: (text: string): string => `管辖或仲裁：${text}`,
    source: (text: string): string => `公约来源：${text}`,
    legalisation: (text: string): string => `文书认证：${text}`,
    insurance: (text: string): string => `信保：${text}`,
    deadlines: {
      lossNotice: (day: string): string => `报损截止 ${day}`,
      insuranceClaim: (day: string): string => `索赔截止 ${day}`,
    } satisfies Readonly<Record<InsuranceDeadlineKind, (day: string) => string>>,
    passed: '（已过）',
    lacks: (what: readonly string[]): string => `没有填：${what.join('、')}`,
    lack: {
      country: '国家',
      currency: '币种',
      law: '准据法',
      forum: '管辖',
      convention: '纽约公约',
      source: '公约来源',
      day: '公约查询日期',
      legalisation: '文书认证',
      insurance: '信保',
    },
    otherLaw: '适用境外法律的欠款，时效按该法律，本产品不知道，一律写未知，不按三年算；请当地律师核对。没有写准据法的，按国家看。',
    lookUp: '纽约公约的缔约国和保留，查联合国国际贸易法委员会网站的公约状况表，把查询日期和来源填到“境外事项”。',
    insurer: '信保的报损、索赔期限按保单填写；还没有办的，期限前列入当日事项“案件期限”，办了填报损日期、索赔日期。',
    letters: '给境外客户的催款函默认用英文（客户资料的国家不是中国）。',
  },
  balances: { heading: '六、余额核对', headers: ['类别', '余额'], overdue: '逾期余额', others: '未逾期、贷项和待核实' },
};

export type VettingTexts = ShapeOf<typeof vettingZhCN>;
