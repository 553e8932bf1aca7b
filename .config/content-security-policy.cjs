/** Of the empty text: what Griffel's and Fluent's style elements hold when they enter the page; their rules come by insertRule. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the page of the pane may load, run and send: its own scripts, office.js and that library's own files; nothing goes out.
 * @param {string} officeJsUrl where the page loads office.js from
 */
function contentSecurityPolicy(officeJsUrl) {
  const office = URL.canParse(officeJsUrl) ? new URL(officeJsUrl).origin : "'self'";
  const rules = {
    'default-src': ["'none'"],
    'script-src': [...new Set(["'self'", office])],
    'style-src': ["'self'", emptyStyle],
    'img-src': ["'self'", 'data:'],
    // Where Excel's own page is of a server that office.js does not know, such as an Office Online Server, it asks there, in a frame, for
    // trust.
    'frame-src': [office],
    'connect-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(rules)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

module.exports = { contentSecurityPolicy };
