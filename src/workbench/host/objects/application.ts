import type { HostContext, CalculationMode } from './host-context';
import { RichObject } from './rich-object';
import { booleanArgument, choiceArgument } from './wire-arguments';

const calculationModes: Readonly<Record<CalculationMode, CalculationMode>> = {
  Automatic: 'Automatic',
  AutomaticExceptTables: 'AutomaticExceptTables',
  Manual: 'Manual',
};
const calculationTypes = { Recalculate: false, Full: true, FullRebuild: true } as const;

export class Application extends RichObject {
  override readonly wireClass = 'Application';
  override readonly defaultMembers = [
    'CalculationMode',
    'CalculationState',
    'DecimalSeparator',
    'ThousandsSeparator',
    'UseSystemSeparators',
  ];

  constructor(private readonly context: HostContext) {
    super();
  }

  get CalculationMode(): string {
    return this.context.runtime.calculationMode;
  }

  set CalculationMode(value: unknown) {
    this.context.runtime.calculationMode = choiceArgument(value, calculationModes);
  }

  get CalculationState(): string {
    return this.context.book.calculation.isPending ? 'Pending' : 'Done';
  }

  get DecimalSeparator(): string {
    return '.';
  }

  get ThousandsSeparator(): string {
    return ',';
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  Calculate(type: unknown): void {
    this.context.runtime.requestCalculation(choiceArgument(type ?? 'Recalculate', calculationTypes));
  }

  /** Nothing is calculated between the actions of a batch anyway. */
  SuspendApiCalculationUntilNextSync(): void {
    return undefined;
  }

  /** There is no screen here. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}

class CultureInfo extends RichObject {
  override readonly wireClass = 'CultureInfo';
  override readonly defaultMembers = ['Name'];

  get Name(): string {
    return 'zh-CN';
  }
}

/** Whether the add-in is told of what it does itself. */
export class Runtime extends RichObject {
  override readonly wireClass = 'Runtime';
  override readonly defaultMembers = ['EnableEvents'];

  constructor(private readonly context: HostContext) {
    super();
  }

  get EnableEvents(): boolean {
    return this.context.runtime.eventsEnabled;
  }

  set EnableEvents(value: unknown) {
    this.context.runtime.eventsEnabled = booleanArgument(value);
  }
}
