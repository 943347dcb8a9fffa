const { createHash } = require("node:crypto");

const OFFICE_CDN = "https://appsforoffice.microsoft.com";
const EMPTY_STYLE = `'sha256-${createHash("sha256").update("").digest("base64")}'`;

/**
 * What the page may load. Nothing may be sent anywhere but to the add-in's own address: no telemetry gets out.
 * - script-src: own files and office.js from Microsoft's CDN; no inline script, no eval.
 * - style-src: Griffel, under Fluent UI, inserts empty style elements and fills them through the CSSOM, so the
 *   hash of the empty text is all it needs; style elements with text and style attributes in HTML are refused.
 * - frame-ancestors cannot stand in a page: docs/installing.md gives the header for the web server.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_CDN}`,
  "worker-src 'self'",
  "connect-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

function tag(tagName, attributes, voidTag = false) {
  return { tagName, attributes, voidTag, meta: { plugin: "PageHeadPlugin" } };
}

/** Puts the policy first in the head, before any script, and office.js before the scripts of the add-in. */
class PageHeadPlugin {
  constructor(HtmlWebpackPlugin) {
    this.hooksOf = (compilation) => HtmlWebpackPlugin.getCompilationHooks(compilation);
    this.tags = [
      tag("meta", { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY }, true),
      tag("script", { src: `${OFFICE_CDN}/lib/1/hosted/office.js` }),
    ];
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("PageHeadPlugin", (compilation) => {
      this.hooksOf(compilation).alterAssetTagGroups.tap("PageHeadPlugin", (data) => {
        data.headTags.unshift(...this.tags);
        return data;
      });
    });
  }
}

module.exports = { PageHeadPlugin };
