import { readFileSync } from 'node:fs';
import path from 'node:path';

import { developmentManifest } from '../../.config/development-manifest.cjs';
import { manifestDocument } from './manifest-document';
import { manifestRules } from './manifest-rules';

const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
const development = developmentManifest(manifest);
const { 'commands that the add-in answers, each on one button': _, ...rules } = manifestRules;

describe('developmentManifest', () => {
  it.each(Object.entries(rules))('keeps: %s', (_name, faults) => {
    expect(faults(manifestDocument(development))).toEqual([]);
  });

  it('offers the self-check on the ribbon, which the manifest of a production build does not name', () => {
    const commandsOf = (text: string) => Array.from(text.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g), ([, name]) => name);
    expect(commandsOf(development)).toEqual([...commandsOf(manifest), 'selfCheck']);
    expect(manifest).not.toMatch(/self-?check/i);
  });

  it('stops where the manifest has no such place', () => {
    expect(() => developmentManifest('<OfficeApp/>')).toThrow('manifest.xml has no <Label resid="Tab.Label"/>.');
  });
});
