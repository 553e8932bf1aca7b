import type { Requirements } from '../api-sets/api-set-table';

/** What the host tells an add-in about itself when it starts. */
export interface AppContextFacts {
  readonly controlId: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly origin: string;
  readonly requirements: Requirements;
  /** Whether the workbook is open for reading only. */
  readonly isReadOnly: boolean;
  /** Saved document settings: key and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
}

const EXCEL = 16;
const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;
const TASKPANE = 1;
const TASKPANE_SHOWN = 2;

/** The answer to `ContextActivationManager_getAppContextAsync`; office.js reads every one of these fields. */
export function appContext(facts: AppContextFacts): Record<string, unknown> {
  return {
    _id: facts.controlId,
    _appName: EXCEL,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: facts.isReadOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: facts.settings,
    _reason: 'documentOpened',
    _osfControlType: TASKPANE,
    _eToken: '',
    _correlationId: 'c1',
    _appInstanceId: 'i1',
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.18000.40000',
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: 'add-in',
    _appDomains: [facts.origin],
    _requirementMatrix: JSON.stringify(facts.requirements),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: '1.2' }),
    _featureGates: {},
    _initialDisplayMode: TASKPANE_SHOWN,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
  };
}
