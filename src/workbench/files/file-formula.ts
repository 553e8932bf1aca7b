/** Functions newer than the file format: files carry them with a prefix. */
const NEWER_FUNCTIONS = [
  'ACOT',
  'ACOTH',
  'AGGREGATE',
  'ARABIC',
  'BASE',
  'BETA.DIST',
  'BETA.INV',
  'BINOM.DIST',
  'BINOM.DIST.RANGE',
  'BINOM.INV',
  'BITAND',
  'BITLSHIFT',
  'BITOR',
  'BITRSHIFT',
  'BITXOR',
  'BYCOL',
  'BYROW',
  'CEILING.MATH',
  'CHISQ.DIST',
  'CHISQ.DIST.RT',
  'CHISQ.INV',
  'CHISQ.INV.RT',
  'CHISQ.TEST',
  'CHOOSECOLS',
  'CHOOSEROWS',
  'COMBINA',
  'CONCAT',
  'CONFIDENCE.NORM',
  'CONFIDENCE.T',
  'COVARIANCE.P',
  'COVARIANCE.S',
  'DAYS',
  'DECIMAL',
  'DROP',
  'ENCODEURL',
  'EXPAND',
  'EXPON.DIST',
  'F.DIST',
  'F.INV',
  'F.TEST',
  'FILTERXML',
  'FLOOR.MATH',
  'FORECAST.ETS',
  'FORECAST.LINEAR',
  'FORMULATEXT',
  'GAMMA',
  'GAMMA.DIST',
  'GAMMA.INV',
  'GAUSS',
  'HSTACK',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'ISO.CEILING',
  'ISOWEEKNUM',
  'LAMBDA',
  'LET',
  'LOGNORM.DIST',
  'LOGNORM.INV',
  'MAKEARRAY',
  'MAP',
  'MAXIFS',
  'MINIFS',
  'MODE.MULT',
  'MODE.SNGL',
  'MUNIT',
  'NEGBINOM.DIST',
  'NORM.DIST',
  'NORM.INV',
  'NORM.S.DIST',
  'NORM.S.INV',
  'NUMBERVALUE',
  'PDURATION',
  'PERCENTILE.EXC',
  'PERCENTILE.INC',
  'PERCENTRANK.EXC',
  'PERCENTRANK.INC',
  'PERMUTATIONA',
  'PHI',
  'POISSON.DIST',
  'QUARTILE.EXC',
  'QUARTILE.INC',
  'RANDARRAY',
  'RANK.AVG',
  'RANK.EQ',
  'REDUCE',
  'RRI',
  'SCAN',
  'SEQUENCE',
  'SHEET',
  'SHEETS',
  'SKEW.P',
  'SORTBY',
  'STDEV.P',
  'STDEV.S',
  'SWITCH',
  'T.DIST',
  'T.INV',
  'T.TEST',
  'TAKE',
  'TEXTAFTER',
  'TEXTBEFORE',
  'TEXTJOIN',
  'TEXTSPLIT',
  'TOCOL',
  'TOROW',
  'UNICHAR',
  'UNICODE',
  'UNIQUE',
  'VAR.P',
  'VAR.S',
  'VSTACK',
  'WEIBULL.DIST',
  'WRAPCOLS',
  'WRAPROWS',
  'XLOOKUP',
  'XMATCH',
  'XOR',
  'Z.TEST',
];

/** Of these, two carry one prefix more. */
const WORKSHEET_FUNCTIONS = ['FILTER', 'SORT'];

const NEWER = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(${[...NEWER_FUNCTIONS]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/\./g, '\\.')})\\(`,
  'giu',
);
const NEWER_WORKSHEET = new RegExp(`(?<![\\p{L}\\p{N}_.])(${WORKSHEET_FUNCTIONS.join('|')})\\(`, 'giu');

/** A formula as it stands in a file: without `=`, newer functions and those of add-ins with their prefixes. */
export function toFileFormula(formula: string, functionNamespaces: readonly string[]): string {
  return outsideTexts(formula.replace(/^=/, ''), (part) => {
    let out = part.replace(NEWER_WORKSHEET, '_xlfn._xlws.$1(').replace(NEWER, '_xlfn.$1(');
    for (const namespace of functionNamespaces)
      out = out.replace(new RegExp(`(?<![\\p{L}\\p{N}_.])${namespace}\\.([A-Z0-9_]+)\\(`, 'giu'), `_xldudf_${namespace}_$1(`);
    return out;
  });
}

/** A file's formula as one types it, with the leading `=`. */
export function fromFileFormula(formula: string): string {
  const plain = formula.includes('_xl') ? outsideTexts(formula, withoutPrefixes) : formula;
  return `=${plain.replace(/^=/, '')}`;
}

function withoutPrefixes(part: string): string {
  return part
    .replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, '')
    .replace(/_xlpm\./g, '')
    .replace(/_xldudf_([A-Z0-9]+)_([A-Z0-9_]+)\(/gi, '$1.$2(');
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
