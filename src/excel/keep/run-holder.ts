import type { WorkbookRefusal } from '../../jobs/ports/workbook-refusal';
import { addHiddenName, type NameReading } from './hidden-names';
import { formulasOf, textFormulas, textIn } from './hidden-texts';
import { holderPrefix } from './journal';

/*
 * Several people, or windows, may have one workbook open. Notes of a run that are not one's own may be those of a run under way, which must be
 * left alone, or of one cut short, which somebody must settle. So a run says whose it is: a hidden name with the session's id holds the moment
 * at which it was last heard of, renewed with what is sent anyway. Notes of one's own session are settled at once, for jobs of a page wait for
 * each other; so are notes without a holder. Those of another session are settled once it has not been heard of for some minutes: long enough
 * for the slowest single request, and short enough for somebody whose Excel has crashed and who is another session now.
 */

/** Milliseconds for which a session that is not heard of is taken to be at work. */
const patience = 180_000;
/** Milliseconds after which a run makes itself heard again. */
const renewal = 20_000;
const minute = 60_000;
/**
 * Milliseconds by which two clocks may differ: a moment further ahead nobody was heard of at, and who made it up may have made up one for
 * every hour to come.
 */
const clockDifference = patience;

/** A page that works on the workbook. */
export interface PageSession {
  readonly id: string;
  /** UTC, in milliseconds. */
  now(): number;
}

/** The session of this page: as long as the page is there. */
export const pageSession: PageSession = { id: Math.random().toString(36).slice(2).padEnd(8, '0'), now: () => Date.now() };

/** What keeps others from taking a run for one cut short. */
export class RunHolder {
  readonly #context: Excel.RequestContext;
  readonly #session: PageSession;
  #heard = 0;

  constructor(context: Excel.RequestContext, session: PageSession) {
    this.#context = context;
    this.#session = session;
  }

  get name(): string {
    return holderPrefix + this.#session.id;
  }

  /** Says that the run has begun. Queues only. */
  begin(): void {
    addHiddenName(this.#context, this.name, this.#now());
  }

  /** Says so again where it was said some time ago. Queues only. */
  keep(): void {
    if (this.#session.now() - this.#heard >= renewal) this.renew();
  }

  /** Says so again, which fails, and with it all that is queued behind, where somebody has settled the run meanwhile. Queues only. */
  renew(): void {
    this.#context.workbook.names.getItem(this.name).formula = this.#now();
  }

  #now(): string {
    this.#heard = this.#session.now();
    return textFormulas(String(this.#heard)).join('');
  }
}

/**
 * Why the notes of a run are to be left alone: they are another session's, heard of a short while ago; null where they are not. Clocks may
 * differ a little.
 */
export function refusalToSettle(names: readonly NameReading[], session: PageSession): WorkbookRefusal | null {
  const others = names.filter(({ name }) => name.startsWith(holderPrefix) && name !== holderPrefix + session.id);
  const formulas = formulasOf(others);
  const ages = others.map(({ name }) => session.now() - Number(textIn(formulas, name) ?? Number.NaN));
  // However many were heard of just now, they are waited for: that is over in minutes.
  const left = ages.map((age) => patience - Math.abs(age)).filter((rest) => rest > 0);
  if (left.length === 0 || ages.some((age) => age < -clockDifference)) return null;
  return { kind: 'busyElsewhere', minutes: Math.ceil(Math.max(...left) / minute) };
}
