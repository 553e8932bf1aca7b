import type { Decimal } from 'decimal.js';

import type { Cents } from '../money/cents';
import { Exact } from '../money/exact';

/** Σ cents × days, exact however large: whole numbers are added as such as long as a double holds them. */
export class CentDays {
  private whole = 0;
  private beyond: Decimal | null = null;

  add(cents: Cents, days: number): void {
    const product = cents * days;
    if (!Number.isSafeInteger(product)) this.carry(new Exact(cents).times(days));
    else if (Number.isSafeInteger(this.whole + product)) this.whole += product;
    else {
      this.carry(new Exact(this.whole));
      this.whole = product;
    }
  }

  /** The sum ÷ so many cents, exact; null where these are none. */
  over(cents: Cents): Decimal | null {
    return cents === 0 ? null : new Exact(this.whole).plus(this.beyond ?? 0).div(cents);
  }

  private carry(sum: Decimal): void {
    this.beyond = this.beyond === null ? sum : this.beyond.plus(sum);
  }
}
