const moduleWrapper = require('docxtemplater/js/module-wrapper.js');

/**
 * What of docxtemplater the shipped scripts do without, three kilobytes: its checks of options, as ours are constants that the compiler has
 * checked; its log of errors, which is turned off; and what puts raw XML of the data into a document, which no letter may do. The tests run
 * with all of it.
 */
const anything = { validate: (value) => ({ success: true, value }) };
for (const name of ['object', 'string', 'boolean', 'function', 'union', 'optional', 'nullable', 'strict']) anything[name] = () => anything;

/** It is a schema that takes everything where one is wanted, a log that writes nothing, and a module without a sign. */
module.exports = Object.assign(() => moduleWrapper({ name: 'RawXmlModule', matchers: () => [] }), anything);
