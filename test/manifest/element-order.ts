/** The children that an element may have, in the order in which Excel wants them; it does not load a manifest in another order. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  AppDomains: ['AppDomain'],
  Requirements: ['Sets'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Hosts', 'Resources'],
  Hosts: ['Host'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'CustomTab'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Items'],
  Items: ['Item'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['SourceLocation', 'Title', 'FunctionName'],
  Icon: ['Image'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
};

/** Elements whose children are overrides for other languages, or which have none. */
const localised = ['DisplayName', 'Description', 'SupportUrl', 'Url', 'String'];

/** Names the elements that hold a child they may not, or hold it too late. */
export function orderFaults(element: Element): readonly string[] {
  const allowed = order[element.localName] ?? (localised.includes(element.localName) ? ['Override'] : []);
  const places = [...element.children].map((child) => allowed.indexOf(child.localName));
  const isInOrder = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
  return [...(isInOrder ? [] : [element.localName]), ...[...element.children].flatMap((child) => orderFaults(child))];
}
