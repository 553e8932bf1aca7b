import { allSettings, type AnySetting } from '../../policy/all-settings';
import type { Phrase, Setting } from '../../policy/setting';

/** What a setting is called on a sheet. */
export function settingName(path: AnySetting['path'], language: keyof Phrase): string {
  return settingAt(path)?.note[language] ?? path;
}

/** What its value may be, in words. */
export function choiceNames(path: AnySetting['path'], language: keyof Phrase): string[] {
  return (settingAt(path)?.choices ?? []).map(({ name }) => name[language]);
}

/** Headings of some of its columns. */
export function columnNames(path: AnySetting['path'], members: readonly string[], language: keyof Phrase): string[] {
  return (settingAt(path)?.columns ?? []).flatMap(({ member, name }) => (members.includes(member) ? [name[language]] : []));
}

function settingAt(path: AnySetting['path']): Setting | undefined {
  return allSettings.find((setting) => setting.path === path);
}
