import type { CellStyle } from '../../book/cell-style';
import type { HeldFormat } from './conditional-formats';
import { RichObject } from './rich-object';
import { booleanArgument, colorArgument, textArgument } from './wire-arguments';

/** How cells look while a conditional format applies to them. */
export class ConditionalRangeFormat extends RichObject {
  override readonly wireClass = 'ConditionalRangeFormat';
  override readonly defaultMembers = ['NumberFormat'];

  constructor(private readonly held: HeldFormat) {
    super();
  }

  get NumberFormat(): string | null {
    return this.held.value.style.numberFormat ?? null;
  }

  set NumberFormat(value: unknown) {
    restyle(this.held, { numberFormat: textArgument(value) });
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.held);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.held);
  }
}

class ConditionalRangeFill extends RichObject {
  override readonly wireClass = 'ConditionalRangeFill';
  override readonly defaultMembers = ['Color'];

  constructor(private readonly held: HeldFormat) {
    super();
  }

  get Color(): string {
    return this.held.value.style.fill ?? '';
  }

  set Color(value: unknown) {
    restyle(this.held, { fill: colorArgument(value) });
  }

  Clear(): void {
    const style: { -readonly [K in keyof CellStyle]: CellStyle[K] } = { ...this.held.value.style };
    delete style.fill;
    this.held.change({ style });
  }
}

class ConditionalRangeFont extends RichObject {
  override readonly wireClass = 'ConditionalRangeFont';
  override readonly defaultMembers = ['Bold', 'Color', 'Italic'];

  constructor(private readonly held: HeldFormat) {
    super();
  }

  get Bold(): boolean {
    return this.held.value.style.bold ?? false;
  }

  set Bold(value: unknown) {
    restyle(this.held, { bold: booleanArgument(value) });
  }

  get Italic(): boolean {
    return this.held.value.style.italic ?? false;
  }

  set Italic(value: unknown) {
    restyle(this.held, { italic: booleanArgument(value) });
  }

  get Color(): string {
    return this.held.value.style.color ?? '';
  }

  set Color(value: unknown) {
    restyle(this.held, { color: colorArgument(value) });
  }
}

function restyle(held: HeldFormat, change: CellStyle): void {
  held.change({ style: { ...held.value.style, ...change } });
}
