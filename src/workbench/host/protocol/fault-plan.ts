/** How a batch or a message is made to fail, to try what the add-in does then. */
export type Fault =
  /** Answered with a transport error number; nothing of it is carried out. */
  | { readonly kind: 'refused'; readonly transportError: number }
  /** Carried out in full, then answered with a transport error number all the same. */
  | { readonly kind: 'answerLost'; readonly transportError: number }
  /** Only for batches: the actions before this 0-based one are carried out, then it fails with the code. */
  | { readonly kind: 'actionFails'; readonly action: number; readonly code: string }
  /** Carried out or not is all one: no answer ever comes. */
  | { readonly kind: 'unanswered' }
  /** Carried out, but from then on the user is in another workbook's window. */
  | { readonly kind: 'windowLeft' };

/**
 * Which batch or message fails how, counted from 1 since the last reset. Batches are the add-in's syncs only; messages are all that the
 * page sends for its work. With others office.js lets go of ranges in its own time, and tries again seconds after a failure: those are
 * not counted, and fail all or none.
 */
export class FaultPlan {
  private readonly ofBatches = new Map<number, Fault>();
  private readonly ofMessages = new Map<number, Fault>();
  private ofReleases: Fault | undefined;
  private batches = 0;
  private messages = 0;
  private strikes = 0;

  failBatch(number: number, fault: Fault): void {
    this.ofBatches.set(number, fault);
  }

  failMessage(number: number, fault: Fault): void {
    this.ofMessages.set(number, fault);
  }

  /** Every message from now on in which office.js lets go of ranges. */
  failReleases(fault: Fault): void {
    this.ofReleases = fault;
  }

  /** Forgets all faults and counts from 1 again. */
  reset(): void {
    this.ofBatches.clear();
    this.ofMessages.clear();
    this.ofReleases = undefined;
    this.batches = 0;
    this.messages = 0;
    this.strikes = 0;
  }

  get batchesSeen(): number {
    return this.batches;
  }

  get messagesSeen(): number {
    return this.messages;
  }

  /** How many faults have struck: one of an action that the batch does not have, or of a batch that never comes, strikes nothing. */
  get struck(): number {
    return this.strikes;
  }

  nextBatch(): Fault | undefined {
    return this.striking(this.ofBatches.get(++this.batches));
  }

  nextMessage(): Fault | undefined {
    return this.striking(this.ofMessages.get(++this.messages));
  }

  nextRelease(): Fault | undefined {
    return this.striking(this.ofReleases);
  }

  /** Told by what carries a batch out, once an action of it was made to fail. */
  actionFailed(): void {
    this.strikes += 1;
  }

  private striking(fault: Fault | undefined): Fault | undefined {
    if (fault && fault.kind !== 'actionFails') this.strikes += 1;
    return fault;
  }
}
