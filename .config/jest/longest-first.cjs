// Where no earlier run says how long a file takes: those that open a browser or break whole workbooks first, so that none of them is the
// last.
const { default: Sequencer } = require('@jest/test-sequencer');

const longFolders = ['/workbench/page/', '/taskpane/page/', '/excel/', '/fuzz/'];

const rankOf = ({ path }) => {
  const rank = longFolders.findIndex((folder) => path.replaceAll('\\', '/').includes(`/test${folder}`));
  return rank < 0 ? longFolders.length : rank;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return sorted.some(({ duration }) => duration != null) ? sorted : sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
};
