import { invalidArgument } from '../host-error';
import type { HostContext } from './host-context';
import { KeyedCollection } from './keyed-collection';
import { RichObject } from './rich-object';
import { textArgument } from './wire-arguments';

/** Values that add-ins keep in the workbook; keys are told apart with their case. */
export class SettingCollection extends KeyedCollection<Setting> {
  override readonly wireClass = 'SettingCollection';

  constructor(private readonly context: HostContext) {
    super();
  }

  override items(): readonly Setting[] {
    return [...this.context.book.documentParts.settings.keys()].map((key) => new Setting(this.context, key));
  }

  Add(key: unknown, value: unknown): Setting {
    const name = textArgument(key);
    if (value === undefined || value === null) throw invalidArgument();
    this.context.book.documentParts.settings.set(name, value);
    return new Setting(this.context, name);
  }

  protected override find(key: string): Setting | undefined {
    return this.context.book.documentParts.settings.has(key) ? new Setting(this.context, key) : undefined;
  }
}

class Setting extends RichObject {
  override readonly wireClass = 'Setting';
  override readonly defaultMembers = ['Key', 'Value'];

  constructor(
    private readonly context: HostContext,
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

  get Value(): unknown {
    return this.context.book.documentParts.settings.get(this.key) ?? null;
  }

  set Value(value: unknown) {
    this.context.book.documentParts.settings.set(this.key, value);
  }

  Delete(): void {
    this.context.book.documentParts.settings.delete(this.key);
  }
}
