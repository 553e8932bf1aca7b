import type { IFunctionService } from '@univerjs/engine-formula';

import type { FormulaCalculation, LexedFormula, ParsedFormula } from './univer-innards';

/** Of so many formulas of a calculation what they were parsed to is kept, some 10 kB each. */
const MOST_FORMULAS = 20_000;

/** The stage that Univer tells when it is a calculation's turn and the formulas are to be gone through; those before it are done. */
const BEGUN = 2;

/**
 * A calculation parses its formulas in one round to learn what they look at, and wants them again in another to reckon them. Univer keeps
 * those it parsed last, 5,000 of them: of more, none is there any longer when the second round comes to it, and each was parsed twice.
 * Here the first are kept, and for one calculation only, in which no name and no table can mean anything else.
 */
export function repairParsedTwice(calculation: FormulaCalculation, functions: IFunctionService): void {
  const { _lexer: lexer, _astTreeBuilder: parser } = calculation;
  const lex = lexer.treeBuilder.bind(lexer);
  const parse = parser.parse.bind(parser);
  const forget = functions.deleteFormulaAstCacheKey.bind(functions);
  let kept: KeptFormulas | null = null;

  lexer.treeBuilder = (formula, isTransformed = true) => {
    if (kept === null || !isTransformed) return lex(formula, isTransformed);
    const known = kept.lexed.get(formula);
    if (known !== undefined) return known;
    const made = lex(formula);
    if (kept.lexed.size < MOST_FORMULAS) kept.lexed.set(formula, made);
    return made;
  };
  parser.parse = (lexed) => {
    const known = kept?.parsed.get(lexed);
    if (known !== undefined) return known;
    const made = parse(lexed);
    kept?.parsed.set(lexed, made);
    return made;
  };
  functions.deleteFormulaAstCacheKey = (...names) => {
    if (kept !== null) kept = nothingKept();
    forget(...names);
  };
  calculation.executionInProgressListener$.subscribe(({ stage }) => {
    if (stage === BEGUN) kept = nothingKept();
  });
  calculation.executionCompleteListener$.subscribe(() => {
    kept = null;
  });
}

interface KeptFormulas {
  readonly lexed: Map<string, LexedFormula>;
  /** By what the formula was lexed to; of what is not kept there it keeps nothing. */
  readonly parsed: WeakMap<object, ParsedFormula>;
}

function nothingKept(): KeptFormulas {
  return { lexed: new Map(), parsed: new WeakMap() };
}
