const { existsSync } = require("node:fs");
const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { PageHeadPlugin } = require("./scripts/lib/page-head.cjs");

const SRC = join(__dirname, "src");

/**
 * The one page of the shared runtime. `functions` comes first and needs no React, so that cells compute
 * before the pane is there; `taskpane` builds on it, so that both share one copy of what they have in common.
 * @param {{ target: "production" | "development" | "preview", outDir: string }} env
 */
module.exports = ({ target, outDir }) => ({
  mode: target === "production" ? "production" : "development",
  target: ["web", "es2021"],
  devtool: target === "production" ? false : "source-map",
  entry: {
    functions: join(SRC, "functions", "associate.ts"),
    taskpane: { import: taskpaneEntries(), dependOn: "functions" },
  },
  output: {
    path: outDir,
    clean: true,
    // The manifest names functions.js, so that name is fixed and its hash stands in the query.
    filename: ({ chunk }) => (chunk?.name === "functions" ? "functions.js?v=[contenthash:12]" : "[name].[contenthash:12].js"),
    chunkFilename: "[name].[contenthash:12].js",
    publicPath: "auto",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { target: "es2021", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: join(SRC, "taskpane", "taskpane.html"), filename: "taskpane.html", chunks: ["functions", "taskpane"], chunksSortMode: "manual" }),
    new PageHeadPlugin(HtmlWebpackPlugin),
  ],
  performance: { hints: false }, // benches/size.bench.mjs holds the limit, on compressed bytes.
  stats: "errors-warnings",
});

function taskpaneEntries() {
  return [join(SRC, "commands", "index.ts"), join(SRC, "taskpane", "index.tsx")].filter((file) => existsSync(file));
}
