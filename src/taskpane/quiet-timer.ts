/** How long nothing may be heard of Excel before the user is told what it may be waiting for, in milliseconds. */
const longestSilence = 1500;

/** Says when nothing has been heard for a while. */
export class QuietTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onQuiet: () => void) {
    this.heard();
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.onQuiet, longestSilence);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
