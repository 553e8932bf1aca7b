/** Something for each customer and currency, made when it is first asked for: every row of a large ledger asks, so no text is made of both. */
export class ByCustomer<Thing> {
  private readonly byCurrency = new Map<string, Map<string, Thing>>();

  constructor(private readonly make: () => Thing) {}

  /** null where nothing was made yet. */
  find(customerKey: string, currency: string): Thing | null {
    return this.byCurrency.get(currency)?.get(customerKey) ?? null;
  }

  of(customerKey: string, currency: string): Thing {
    let ofCurrency = this.byCurrency.get(currency);
    if (ofCurrency === undefined) this.byCurrency.set(currency, (ofCurrency = new Map<string, Thing>()));
    let thing = ofCurrency.get(customerKey);
    if (thing === undefined) ofCurrency.set(customerKey, (thing = this.make()));
    return thing;
  }
}
