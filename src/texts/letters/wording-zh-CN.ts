import type { LetterBlock, LetterColumn, LetterLook, LetterWording } from './letter-block';

const page = ['第 ', ' 页'] as const;

const text = (look: LetterLook, words: string): LetterBlock => ({ kind: 'text', look, text: words });
const body = (words: string): LetterBlock => text('body', words);
const plain = (words: string): LetterBlock => text('plain', words);
const space = (points: number): LetterBlock => ({ kind: 'space', points });
const column = (heading: string, tag: string, width: number, align: LetterColumn['align']): LetterColumn => ({
  heading,
  text: `{${tag}}`,
  width,
  align,
});

const addressee: readonly LetterBlock[] = [
  text('strong', '致：{客户名称}'),
  plain('统一社会信用代码：{客户统一社会信用代码}'),
  plain('地址：{客户地址}'),
  { ...plain('收件人：{客户联系方式}'), when: '有客户联系方式' },
  space(4),
];

const overdueInvoices: LetterBlock = {
  kind: 'table',
  rows: '发票明细',
  columns: [
    column('序号', '序号', 520, 'center'),
    column('合同编号', '合同编号', 1080, 'left'),
    column('发票号码', '发票号码', 2200, 'left'),
    column('到期日', '到期日', 1060, 'center'),
    column('逾期天数', '逾期天数', 560, 'center'),
    column('应收金额', '应收金额', 1230, 'right'),
    column('已付金额', '已付金额', 1190, 'right'),
    column('未付余额', '未付余额', 1231, 'right'),
  ],
  total: { label: '合计', texts: ['{应收合计}', '{已付合计}', '{欠款本金}'] },
};

const sums: readonly LetterBlock[] = [
  space(6),
  body('上列款项未付本金合计{币种}{欠款本金}{金额单位}。'),
  body('{违约金计算依据}'),
  {
    ...body('截至{截止日期}，按上述标准计算的违约金合计{币种}{违约金合计}{金额单位}（计算明细见附件一），此后继续计算至实际付清之日止。'),
    when: '有违约金',
  },
  { ...body('贵司在我司账面另有贷方余额（红字发票或多付款项）{币种}{贷项抵减}{金额单位}，已在应付总额中扣除。'), when: '有贷项' },
  text('strong', '应付总额：{币种}{应付总额}{金额单位}（大写：{应付总额大写}）'),
];

const account: readonly LetterBlock[] = [plain('户　名：{我方名称}'), plain('开户行：{开户行}'), plain('账　号：{收款账号}'), space(4)];

const closing: readonly LetterBlock[] = [
  { ...plain('联系人：{签署人}　　联系电话：{我方电话}'), when: '有签署人' },
  { ...plain('联系电话：{我方电话}'), unless: '有签署人' },
  { ...plain('附件一：违约金计算明细'), when: '有违约金' },
  plain('随函资料：□ 合同复印件　□ 发票复印件　□ 交付（验收）凭证复印件　□ 对账单'),
  text('small', '快递单“内件品名”栏填写：{快递内件品名}　　EMS 单号：＿＿＿＿＿＿＿＿＿＿＿＿'),
];

const signature: readonly LetterBlock[] = [
  space(18),
  text('right', '{我方名称}（盖章）'),
  text('right', '地址：{我方地址}'),
  text('right', '统一社会信用代码：{我方统一社会信用代码}'),
  text('right', '{发函日期}'),
];

const receipt: readonly LetterBlock[] = [
  space(6),
  { kind: 'cutLine' },
  text('heading', '回　执'),
  body('我司已收到{我方名称}于{发函日期}发出的《{函件名称}》（编号：{函件编号}）。'),
  plain('□ 对所列款项无异议，将于＿＿＿＿年＿＿月＿＿日前付清。'),
  plain('□ 对所列款项有异议，理由：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿'),
  plain('收件单位（盖章）：{客户名称}'),
  plain('经手人（签字）：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日'),
];

const penaltyWorking: readonly LetterBlock[] = [
  { ...text('title', '附件一　违约金计算明细'), when: '有违约金' },
  { ...plain('债务人：{客户名称}'), when: '有违约金' },
  { ...plain('函件编号：{函件编号}　　计算截止日：{截止日期}'), when: '有违约金' },
  {
    kind: 'table',
    when: '有违约金',
    rows: '违约金明细',
    columns: [
      column('发票号码', '发票号码', 2200, 'left'),
      column('计算基数', '计算基数', 1240, 'right'),
      column('起算日', '起算日', 1050, 'center'),
      column('止算日', '止算日', 1050, 'center'),
      column('天数', '计息天数', 520, 'center'),
      column('利率', '利率', 1000, 'center'),
      column('金额', '本段违约金', 1090, 'right'),
      column('期间收款', '期间收款', 921, 'left'),
    ],
    total: { label: '违约金合计', texts: ['{违约金合计}', ''] },
  },
  {
    ...text(
      'small',
      '说明：计算基数为当日未付金额（不含违约金），收款当日仍按收款前余额计算；每张发票的违约金合计后四舍五入到分，分段金额按累计数取到分，合计与正文一致。{违约金说明}',
    ),
    when: '有违约金',
  },
];

const reserved =
  '我司保留依据合同约定和法律规定享有的全部权利，包括但不限于继续计算违约金或逾期付款损失、主张实现债权的合理费用。本函不构成对任何权利的放弃、减免或变更。';

/** The letters in Chinese, as the default templates and the worksheets have them (R21–R23, R32). */
export const wordingZhCN = {
  first: {
    number: '编号：{函件编号}',
    date: '{发函日期}',
    page,
    blocks: [
      ...addressee,
      { ...body('贵司与我司存在业务往来（合同编号：{合同编号清单}）。'), when: '有合同编号' },
      body('经核对我司账目，截至{截止日期}，贵司有下列{发票笔数}笔款项已超过约定的付款期限而未付清，最长已逾期{最长逾期天数}天：'),
      overdueInvoices,
      ...sums,
      body('请贵司于{最后付款日期}（含当日）前将应付总额付至我司下列账户：'),
      ...account,
      body(
        '如贵司已经付款，请将付款凭证告知我司以便核对；如对上述账目有异议，请在前述期限内以书面形式提出并附相应凭证，我司将及时核实处理。期限届满仍未付款且未提出书面异议的，我司将依照合同约定和法律规定采取进一步措施。',
      ),
      body(reserved),
      body('感谢贵司一直以来的合作，望予重视并及时付款为盼。'),
      ...closing,
      ...signature,
      ...receipt,
      ...penaltyWorking,
    ],
  },
  second: {
    number: '编号：{函件编号}',
    date: '{发函日期}',
    page,
    blocks: [
      ...addressee,
      { ...body('{前次函件}，贵司至今未付清所欠款项。'), when: '有前次函件' },
      { ...body('贵司与我司存在业务往来（合同编号：{合同编号清单}）。'), when: '有合同编号' },
      body('经再次核对我司账目，截至{截止日期}，贵司仍有下列{发票笔数}笔款项逾期未付，最长已逾期{最长逾期天数}天：'),
      overdueInvoices,
      ...sums,
      body('现再次要求贵司于{最后付款日期}（含当日）前将应付总额一次性付至我司下列账户：'),
      ...account,
      body(
        '长期拖欠款项可能影响贵司商业信用。如因此进入诉讼或仲裁程序，贵司还可能承担诉讼费、保全费及其他依法应由贵司承担的费用；对生效法律文书确定的义务有履行能力而拒不履行的，可能被人民法院依法纳入失信被执行人名单。',
      ),
      body('如对上述账目有异议，请在前述期限内以书面形式提出并附相应凭证。期限届满仍未付款且未提出书面异议的，我司将委托律师依法处理。'),
      body(reserved),
      ...closing,
      ...signature,
      ...receipt,
      ...penaltyWorking,
    ],
  },
  lawyer: {
    number: '编号：{函件编号}',
    date: '{发函日期}',
    page,
    blocks: [
      text('mark', '草稿：供律师审核、修改后签发。未经执业律师签名并加盖律师事务所印章，不得寄出。'),
      ...addressee,
      body(
        '＿＿＿＿＿＿＿＿律师事务所接受{我方名称}（统一社会信用代码：{我方统一社会信用代码}，以下称“委托人”）的委托，指派本律师就贵司拖欠委托人款项一事致函如下：',
      ),
      text('heading', '一、事实'),
      { ...body('贵司与委托人存在业务往来（合同编号：{合同编号清单}）。'), when: '有合同编号' },
      body('根据委托人提供的账目，截至{截止日期}，贵司有下列{发票笔数}笔款项逾期未付，最长已逾期{最长逾期天数}天：'),
      overdueInvoices,
      space(6),
      { ...body('{前次函件}，贵司至今未付清。'), when: '有前次函件' },
      text('heading', '二、法律依据'),
      body(
        '《中华人民共和国民法典》第五百零九条：当事人应当按照约定全面履行自己的义务；第五百七十七条：当事人一方不履行合同义务或者履行合同义务不符合约定的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任；第五百七十九条：当事人一方未支付价款、报酬、租金、利息，或者不履行其他金钱债务的，对方可以请求其支付。',
      ),
      body('{违约金计算依据}'),
      text('heading', '三、应付金额'),
      body('未付本金{币种}{欠款本金}{金额单位}。'),
      {
        ...body('截至{截止日期}的违约金{币种}{违约金合计}{金额单位}（计算明细见附件一），此后继续计算至实际付清之日止。'),
        when: '有违约金',
      },
      { ...body('贵司在委托人账面的贷方余额（红字发票或多付款项）{币种}{贷项抵减}{金额单位}，已扣除。'), when: '有贷项' },
      text('strong', '应付总额：{币种}{应付总额}{金额单位}（大写：{应付总额大写}）'),
      text('heading', '四、要求'),
      body('请贵司于{最后付款日期}（含当日）前将应付总额一次性付至委托人下列账户：'),
      ...account,
      body(
        '如对上述事实或金额有异议，请在前述期限内书面提出并附相应凭证。期限届满仍未履行的，委托人有权依法提起诉讼或申请仲裁，并可申请财产保全；由此产生的诉讼费、保全费及其他依法应由贵司承担的费用，由贵司承担。',
      ),
      body('委托人保留依据合同约定和法律规定享有的全部权利。本函不构成对任何权利的放弃、减免或变更。'),
      text('heading', '五、证据清单（供律师核对）'),
      plain('□ 合同（{合同编号清单}）　□ 订单、送货单或验收单　□ 发票（{发票笔数}张）　□ 对账单'),
      plain('□ 催款函及签收凭证　□ 收款记录　□ 往来函件、微信及邮件记录　□ 付款承诺或还款计划'),
      { ...plain('附件一：违约金计算明细'), when: '有违约金' },
      { ...plain('委托人联系人：{签署人}　　联系电话：{我方电话}'), when: '有签署人' },
      { ...plain('委托人联系电话：{我方电话}'), unless: '有签署人' },
      text('small', '快递单“内件品名”栏填写：{快递内件品名}　　EMS 单号：＿＿＿＿＿＿＿＿＿＿＿＿'),
      space(18),
      text('right', '＿＿＿＿＿＿＿＿律师事务所（盖章）'),
      text('right', '律师：＿＿＿＿＿＿＿＿（签名）'),
      text('right', '＿＿＿＿年＿＿月＿＿日'),
      ...penaltyWorking,
    ],
  },
  statement: {
    number: '编号：{函件编号}',
    date: '{发函日期}',
    page,
    blocks: [
      ...addressee,
      body('为核对双方往来账目，现将截至{截止日期}我司账面记载的贵司未结清款项列示如下，请予核对：'),
      {
        kind: 'table',
        rows: '对账明细',
        columns: [
          column('序号', '序号', 520, 'center'),
          column('日期', '日期', 1050, 'center'),
          column('摘要', '摘要', 830, 'center'),
          column('发票号码', '发票号码', 2200, 'left'),
          column('到期日', '到期日', 1050, 'center'),
          column('应收金额', '应收金额', 1160, 'right'),
          column('已付金额', '已付金额', 1100, 'right'),
          column('余额', '未付余额', 1161, 'right'),
        ],
        total: { label: '合计', texts: ['{应收合计}', '{已付合计}', '{对账余额}'] },
      },
      space(6),
      text('strong', '{对账余额说明}'),
      body(
        '请贵司核对后在下列“核对结果”中签章确认，并于收到本函后十日内寄回或将盖章扫描件发回我司。本函仅供核对账目，不改变双方的付款约定，也不免除已到期款项的付款义务。',
      ),
      { ...plain('联系人：{签署人}　　联系电话：{我方电话}'), when: '有签署人' },
      { ...plain('联系电话：{我方电话}'), unless: '有签署人' },
      plain('回函地址：{我方地址}'),
      ...signature,
      space(6),
      { kind: 'cutLine' },
      text('heading', '核 对 结 果'),
      plain('对《对账函》（编号：{函件编号}，截止日{截止日期}）所列账目：'),
      plain('□ 一、数据核对无误，余额确认如上。'),
      plain('　　核对单位（盖章）：{客户名称}'),
      plain('　　经办人（签字）：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日'),
      plain('□ 二、数据不符，我司账面余额为＿＿＿＿＿＿＿＿。差异及原因（可另附明细）：'),
      plain('　　＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿'),
      plain('　　核对单位（盖章）：{客户名称}'),
      plain('　　经办人（签字）：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日'),
    ],
  },
  agreement: {
    number: '编号：{函件编号}',
    date: '{发函日期}',
    page,
    blocks: [
      text('strong', '甲方（债权人）：{我方名称}'),
      plain('统一社会信用代码：{我方统一社会信用代码}'),
      plain('地址：{我方地址}'),
      text('strong', '乙方（债务人）：{客户名称}'),
      plain('统一社会信用代码：{客户统一社会信用代码}'),
      plain('地址：{客户地址}'),
      space(4),
      body('甲乙双方经协商一致，就乙方偿还所欠甲方款项事宜，达成如下协议：'),
      text('heading', '一、债务确认'),
      body('乙方确认，截至{截止日期}，乙方对甲方负有下列{发票笔数}笔到期未付债务，对其真实性和金额无异议：'),
      overdueInvoices,
      space(6),
      body('未付本金{币种}{欠款本金}{金额单位}。'),
      body('{违约金计算依据}'),
      { ...body('截至{截止日期}的违约金{币种}{违约金合计}{金额单位}（计算明细见附件一）。'), when: '有违约金' },
      { ...body('乙方在甲方账面的贷方余额{币种}{贷项抵减}{金额单位}，已予扣除。'), when: '有贷项' },
      text('strong', '债务总额：{币种}{应付总额}{金额单位}（大写：{应付总额大写}）'),
      text('heading', '二、还款计划'),
      body('乙方分{期数}期偿还上述债务总额，首期为{币种}{首期金额}{金额单位}，各期日期和金额如下：'),
      {
        kind: 'table',
        rows: '还款计划',
        columns: [
          column('期次', '期次', 1200, 'center'),
          column('还款日期', '还款日期', 2600, 'center'),
          column('还款金额', '还款金额', 2600, 'right'),
          column('还款后余额', '剩余金额', 2671, 'right'),
        ],
        total: { label: '合计', texts: ['{应付总额}', ''] },
      },
      space(6),
      body('乙方应将各期款项付至甲方下列账户：'),
      ...account,
      text('heading', '三、款项抵充'),
      body('{抵充约定}'),
      text('heading', '四、提前到期'),
      body('{提前到期约定}'),
      text('heading', '五、违约责任与权利保留'),
      body('{违约金继续计算约定}'),
      body(
        '本协议仅对付款时间作出安排，不构成甲方对原合同约定的违约金、利息及其他权利的放弃、减免或变更。乙方未按本协议履行的，应承担甲方为实现债权支出的诉讼费、保全费及其他依法应由乙方承担的合理费用。',
      ),
      text('heading', '六、保证'),
      body(
        '保证人（如有）自愿为乙方在本协议项下的全部债务向甲方承担连带责任保证，保证期间为最后一期还款日起三年。没有保证人签章的，本条不适用。',
      ),
      text('heading', '七、争议解决'),
      body('{争议解决约定}'),
      text('heading', '八、其他'),
      body(
        '乙方签署本协议即对上述债务予以确认，诉讼时效自本协议签署之日起重新计算。本协议未约定的，按双方原合同执行。本协议一式两份，双方各执一份，自双方签字盖章之日起生效。',
      ),
      space(12),
      {
        kind: 'columns',
        left: ['甲方（盖章）：{我方名称}', '授权代表（签字）：＿＿＿＿＿＿＿＿', '日期：＿＿＿＿年＿＿月＿＿日'],
        right: ['乙方（盖章）：{客户名称}', '授权代表（签字）：＿＿＿＿＿＿＿＿', '日期：＿＿＿＿年＿＿月＿＿日'],
      },
      space(12),
      {
        kind: 'columns',
        left: ['保证人（签字或盖章）：＿＿＿＿＿＿＿＿', '证件号码：＿＿＿＿＿＿＿＿＿＿＿＿', '日期：＿＿＿＿年＿＿月＿＿日'],
        right: ['', '', ''],
      },
      ...penaltyWorking,
    ],
  },
} satisfies Record<string, LetterWording>;
