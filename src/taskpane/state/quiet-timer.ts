/** How long nothing may be heard of Excel before the user is told what it may be waiting for, in milliseconds. */
const longestSilence = 1500;

/** Says when nothing has been heard for a while. */
export class QuietTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(private readonly onQuiet: () => void) {
    this.heard();
  }

  heard(): void {
    clearTimeout(this.#timer);
    if (!this.#isOver) this.#timer = setTimeout(this.onQuiet, longestSilence);
  }

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }
}
