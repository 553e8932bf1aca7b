import type { BookSheet } from '../../book/book-sheet';
import { KeyedCollection } from './keyed-collection';
import { RichObject } from './rich-object';
import { textArgument } from './wire-arguments';

/** Notes that add-ins keep on a worksheet; keys are told apart regardless of case. */
export class WorksheetCustomPropertyCollection extends KeyedCollection<WorksheetCustomProperty> {
  override readonly wireClass = 'WorksheetCustomPropertyCollection';

  constructor(private readonly sheet: BookSheet) {
    super();
  }

  override items(): readonly WorksheetCustomProperty[] {
    return [...this.sheet.features.customProperties.keys()].map((key) => new WorksheetCustomProperty(this.sheet, key));
  }

  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    const wanted = textArgument(key);
    const known = this.find(wanted)?.Key ?? wanted;
    this.sheet.features.customProperties.set(known, textArgument(value));
    return new WorksheetCustomProperty(this.sheet, known);
  }

  protected override find(key: string): WorksheetCustomProperty | undefined {
    return this.items().find((item) => item.Key.toLowerCase() === key.toLowerCase());
  }
}

class WorksheetCustomProperty extends RichObject {
  override readonly wireClass = 'WorksheetCustomProperty';
  override readonly defaultMembers = ['Key', 'Value'];

  constructor(
    private readonly sheet: BookSheet,
    private readonly key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.sheet.features.customProperties.get(this.key) ?? '';
  }

  set Value(value: unknown) {
    this.sheet.features.customProperties.set(this.key, textArgument(value));
  }

  Delete(): void {
    this.sheet.features.customProperties.delete(this.key);
  }
}
