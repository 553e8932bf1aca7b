import type { RuntimeState } from './host-context';
import { RichObject } from './rich-object';

/** The services besides the workbook that office.js talks to in batches, by their full names. */
export function createServices(runtime: RuntimeState): Readonly<Record<string, RichObject>> {
  return {
    'Microsoft.ExcelServices.CustomFunctions': new CustomFunctions(runtime),
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(runtime),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(runtime),
    'Microsoft.OfficeSharedApi.ExtensionLifeCycle': new ExtensionLifeCycle(runtime),
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
  };
}

class CustomFunctions extends RichObject {
  override readonly wireClass = 'CustomFunctions';

  constructor(private readonly runtime: RuntimeState) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.runtime.customFunctionsReady();
  }

  _GetEnabledFeatures(): readonly unknown[] {
    return [];
  }

  SetInvocationArrayResults(rows: unknown): void {
    this.runtime.customFunctionResults(Array.isArray(rows) ? rows : []);
  }
}

class AppRuntimeService extends RichObject {
  override readonly wireClass = 'AppRuntimeService';

  constructor(private readonly runtime: RuntimeState) {
    super();
  }

  SetAppRuntimeState(state: unknown): void {
    this.runtime.paneState = String(state);
  }

  GetAppRuntimeState(): string {
    return this.runtime.paneState;
  }

  _RegisterVisibilityChangedEvent(): void {
    return undefined;
  }

  _UnregisterVisibilityChangedEvent(): void {
    return undefined;
  }
}

class AppRuntimePersistenceService extends RichObject {
  override readonly wireClass = 'AppRuntimePersistenceService';

  constructor(private readonly runtime: RuntimeState) {
    super();
  }

  SetAppRuntimeStartState(state: unknown): void {
    this.runtime.startState = String(state);
  }

  GetAppRuntimeStartState(): string {
    return this.runtime.startState;
  }
}

class ExtensionLifeCycle extends RichObject {
  override readonly wireClass = 'ExtensionLifeCycle';

  constructor(private readonly runtime: RuntimeState) {
    super();
  }

  HideTaskpane(): void {
    this.runtime.paneState = 'Background';
  }
}

class AddinInternalService extends RichObject {
  override readonly wireClass = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    return undefined;
  }
}
