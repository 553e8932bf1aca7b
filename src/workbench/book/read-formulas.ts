import type { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';

import { forgetFormulas } from './forget-formulas';
import type { FormulaCalculation } from './univer-innards';

/** As many formulas are remembered at most; then all of them are read anew. */
const MOST_FORMULAS = 50_000;

/**
 * The formulas that Univer has read since they were forgotten last. It puts what a name stands for into a formula's text before it parses
 * it, leaves a name there that it does not know, and goes on with what it made of the text, also where the formula is written again later.
 */
export class ReadFormulas {
  private readonly texts = new Set<string>();

  constructor(
    { _lexer: lexer }: Pick<FormulaCalculation, '_lexer'>,
    private readonly functions: IFunctionService,
    private readonly reader: Pick<LexerTreeBuilder, 'dispose'>,
  ) {
    const lex = lexer.treeBuilder.bind(lexer);
    lexer.treeBuilder = (formula, isTransformed) => {
      if (this.texts.size >= MOST_FORMULAS) this.forget();
      this.texts.add(formula);
      return lex(formula, isTransformed);
    };
  }

  /** Lets all be read anew if one of them is concerned. */
  forgetIf(isConcerned: (formula: string) => boolean): void {
    for (const formula of this.texts) {
      if (!isConcerned(formula)) continue;
      this.forget();
      return;
    }
  }

  private forget(): void {
    this.texts.clear();
    forgetFormulas(this.functions);
    // Its end is the only way to let go of what it has read; it begins anew with the next formula.
    this.reader.dispose();
  }
}
