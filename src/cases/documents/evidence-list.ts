import { chainLinks } from '../../desk/cases/case-evidence';
import type { CasePiece } from '../../desk/cases/case-evidence';
import { body, heading, listedNumbers, mark, plain, small, table, title } from '../blocks';
import type { CaseDocument } from '../case-document';
import type { CaseFile } from '../case-file';
import { lackingChecks } from '../lacking-checks';
import { carriers, evidenceCategories, recordChecks } from '../../registers/evidence/columns';
import { textFor } from '../../registers/word-list';
import { caseWords } from '../../texts/case-words/case-words';

const { links, states, closes } = caseWords['zh-CN'];

/** 证据目录: group, number, name, source, pages, what it proves; then the chain of each invoice and what would close its gaps (R44). */
export const evidenceList: CaseDocument<'evidenceList'> = {
  key: 'evidenceList',
  language: 'zh-CN',
  name: '证据目录',
  write(file) {
    const { pieces, chains } = file.evidence;
    return [
      title('证据目录'),
      mark(),
      plain(`案件编号：${file.debtorCase.record.number}　提交人：${file.ours.name}　对方：${file.theirs.name}`),
      ...(pieces.length === 0
        ? [body(file.blanks.given('证据：“证据”表中没有本案的证据', ''))]
        : [
            table(
              [
                ['组', 1.2],
                ['序号', 0.7, 'center'],
                ['名称', 2.3],
                ['来源', 1.6],
                ['载体', 1.8, 'center'],
                ['页数', 1.8, 'center'],
                ['证明目的', 2],
              ],
              pieces.map((piece, index) => pieceRow(piece, index + 1, file)),
            ),
          ]),
      heading('各发票的证据链'),
      table(
        [['发票号', 2], ...chainLinks.map((link): [string, number, 'center'] => [links[link], 1.2, 'center'])],
        chains.map(({ position, links: own }) => [position.row?.invoiceNumber ?? '', ...chainLinks.map((link) => states[own[link]])]),
      ),
      small(
        '有：有原件，或有登记了 SHA-256 的电子文件，或“催收记录”载明签收；待补强：只有复印件，或电子文件没有登记 SHA-256，或没有写明载体。',
      ),
      ...gapLines(file),
      ...(pieces.some(({ category }) => category === 'correspondence')
        ? [heading('往来记录的要求'), body(chatNeeds), ...chatLines(pieces)]
        : []),
      ...fileLines(file),
    ];
  },
};

const chatNeeds =
  '聊天记录应当完整、连续，能确认双方身份（账号与本人或公司的对应关系），保留原始载体（手机、电脑、账号）以备核对；有条件的办理公证或用可信时间戳固定。';

function pieceRow(piece: CasePiece, number: number, { format, blanks }: CaseFile): readonly string[] {
  const group = textFor(piece.category, evidenceCategories, 'zh-CN');
  if (piece.origin === 'evidence') {
    const { name, day, source, carrier, pages, proves } = piece.row;
    return [
      ...[group, String(number), day === null ? name : `${name}（${format.day(day)}）`],
      blanks.given('证据来源', source),
      carrier === null ? blanks.given('载体', '') : textFor(carrier, carriers, 'zh-CN'),
      pages === null ? blanks.given('页数', '') : String(pages),
      blanks.given('证明目的', proves),
    ];
  }
  const { number: own, waybill, receivedDay, day, promisedDay } = piece.row;
  const isLetter = piece.origin === 'letter';
  return [
    ...[group, String(number)],
    isLetter ? `催款函${own === '' ? '' : `（编号：${own}）`}及签收凭证` : `还款承诺（${format.day(day)}）`,
    isLetter ? `我方发出${waybill === '' ? '' : `，快递单号：${waybill}`}` : '对方作出，见催收记录',
    blanks.given('载体', ''),
    blanks.given('页数', ''),
    isLetter
      ? `对方于${receivedDay === null ? '' : format.day(receivedDay)}收到催款`
      : `对方承诺于${promisedDay === null ? '' : format.day(promisedDay)}付款`,
  ];
}

function gapLines({ evidence: { chains } }: CaseFile) {
  const lines = chainLinks.flatMap((link) => {
    const weak = chains.filter(({ links: own }) => own[link] !== 'there').map(({ position }) => position.row?.invoiceNumber ?? '');
    return weak.length === 0 ? [] : [[links[link], listedNumbers(weak), closes[link]]];
  });
  return lines.length === 0
    ? []
    : [
        heading('缺口及补救'),
        table(
          [
            ['环节', 1],
            ['发票', 3],
            ['怎样补', 4],
          ],
          lines,
        ),
      ];
}

/** What each electronic record still lacks. */
function chatLines(pieces: readonly CasePiece[]) {
  return pieces.flatMap((piece) => {
    const lacks = piece.origin === 'evidence' ? lackingChecks(piece.row) : [];
    if (piece.origin !== 'evidence' || lacks.length === 0) return [];
    const words = recordChecks.flatMap(({ means, text }) => (lacks.includes(means) ? [text['zh-CN']] : []));
    return [small(`${piece.row.name}：还没有核对${words.join('、')}`)];
  });
}

/** The files that are registered, by which anybody can tell later whether they are the same. */
function fileLines({ evidence: { pieces }, format }: CaseFile) {
  const rows = pieces.flatMap((piece) => {
    if (piece.origin !== 'evidence' || piece.row.sha256 === '') return [];
    const { name, fileName, sha256, registeredDay } = piece.row;
    return [[name, fileName, sha256, registeredDay === null ? '' : format.day(registeredDay)]];
  });
  return rows.length === 0
    ? []
    : [
        heading('电子文件及其 SHA-256'),
        table(
          [
            ['名称', 2],
            ['文件名', 2],
            ['SHA-256（登记时）', 4],
            ['登记日期', 1.4],
          ],
          rows,
        ),
      ];
}
