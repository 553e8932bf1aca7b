import { existsSync } from 'node:fs';
import path from 'node:path';

import { projectRoot } from '../../../src/workbench/cli/fresh-bundle';
import { univerScripts } from '../../../src/workbench/page/vendor-scripts';

const isInstalled = (file: string): boolean => existsSync(path.join(projectRoot, 'node_modules', file));

describe('univerScripts', () => {
  it('are all installed, the dependency injection before the packages and the facades after them', () => {
    const scripts = univerScripts(isInstalled);
    expect(scripts.filter((file) => !isInstalled(file))).toEqual([]);
    expect(scripts.indexOf('@wendellhu/redi/dist/umd/index.js')).toBeLessThan(scripts.indexOf('@univerjs/core/lib/umd/index.js'));
    expect(scripts.at(-1)).toMatch(/\/facade\.js$/);
  });

  it('name the package that is not installed, and do without words or a facade that a package does not have', () => {
    expect(() => univerScripts((file) => !file.startsWith('@univerjs/rpc/'))).toThrow(
      'not installed (npm ci): @univerjs/rpc/lib/umd/index.js',
    );
    expect(univerScripts((file) => file !== '@univerjs/rpc/lib/umd/facade.js')).not.toContain('@univerjs/rpc/lib/umd/facade.js');
  });
});
