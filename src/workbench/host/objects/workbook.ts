import { invalidSelection } from '../host-error';
import { Application, Runtime } from './application';
import { CustomXmlPartCollection } from './custom-xml-parts';
import type { HostContext } from './host-context';
import { NamedItemCollection } from './named-items';
import { RangeObject } from './range';
import { RichObject } from './rich-object';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { guardWindow } from './window-guard';
import { textArgument } from './wire-arguments';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';
import { WorksheetFunctions } from './worksheet-functions';

/** The root of every batch. */
export class WorkbookObject extends RichObject {
  override readonly wireClass = 'Workbook';
  override readonly defaultMembers = ['Name'];

  constructor(private readonly context: HostContext) {
    super();
  }

  get Name(): string {
    return this.context.book.name;
  }

  get Application(): Application {
    return new Application(this.context);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.context);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.context, null);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, null);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.context);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }

  get Functions(): WorksheetFunctions {
    return new WorksheetFunctions(this.context);
  }

  /** Only a single area can be had as a range. */
  GetSelectedRange(): RangeObject {
    guardWindow(this.context, 'InvalidSelection');
    const { areas } = this.context.selection;
    const [area] = areas;
    if (!area || areas.length > 1) throw invalidSelection();
    return new RangeObject(this.context, this.context.book.activeSheet, area);
  }

  GetSelectedRanges(): RichObject {
    guardWindow(this.context, 'InvalidSelection');
    return this.context.rangeAreas(this.context.book.activeSheet, this.context.selection.areas);
  }

  GetActiveCell(): RangeObject {
    guardWindow(this.context, 'InvalidSelection');
    const [area] = this.context.selection.areas;
    if (!area) throw invalidSelection();
    return new RangeObject(this.context, this.context.book.activeSheet, { ...area, rows: 1, cols: 1 });
  }

  _RemoveReference(id: unknown): void {
    this.context.forgetReference(textArgument(id));
  }

  /** The event itself is pushed as the document's; there is nothing to note here. */
  _RegisterSelectionChangedEvent(): void {
    return undefined;
  }

  _UnregisterSelectionChangedEvent(): void {
    return undefined;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.context.runtime.customFunctionsReady();
  }
}
