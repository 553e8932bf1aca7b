/** What stands in 发票号 of a letter's row of deducted credits, in each language: it names no invoice (R39). */
export const creditsWords: readonly string[] = ['贷项抵减', 'Credits deducted'];
