const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { PageHeadPlugin } = require("./scripts/lib/page-head.cjs");

const SRC = join(__dirname, "src");

/**
 * The one page of the shared runtime. `functions` comes first and needs no React, so that cells compute
 * before the pane is there. Its modules are a layer of their own: webpack joins them into one, which the modules that the
 * pane uses too would keep it from; those are loaded again, with the part of the pane that needs them.
 * @param {{ target: "production" | "development" | "preview", outDir: string }} env
 */
module.exports = ({ target, outDir }) => ({
  mode: target === "development" ? "development" : "production",
  target: ["web", "es2021"],
  devtool: target === "development" ? "source-map" : false,
  cache: {
    type: "filesystem",
    cacheDirectory: join(__dirname, ".cache", "webpack"),
    name: target,
    buildDependencies: { config: [join(__dirname, "webpack.config.js"), require.resolve("./scripts/lib/page-head.cjs")] },
  },
  entry: {
    functions: { import: join(SRC, "functions", "associate.ts"), layer: "functions" },
    taskpane: { import: [join(SRC, "commands", "index.ts"), join(SRC, "taskpane", "index.tsx")], dependOn: "functions" },
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
  experiments: { layers: true },
  module: {
    rules: [
      // What pane and functions must have in common: the language, and who listens to which call.
      { test: ["text/language.ts", "functions/calls.ts"].map((path) => join(SRC, path)), layer: "shared" },
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
    new HtmlWebpackPlugin({
      template: join(SRC, "taskpane", "taskpane.html"),
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      minify: false,
    }),
    new PageHeadPlugin(HtmlWebpackPlugin),
  ],
  // A readable page for whoever checks its policy; webpack would minify it after the plugin.
  // The names by which our modules call each other are seen by nobody: the shortest save a kilobyte before the first cell computes.
  optimization: { minimize: target === "development" ? false : { html: false }, mangleExports: "size", moduleIds: "size" },
  performance: { hints: false }, // benches/size.bench.mjs holds the limit, on compressed bytes.
  stats: "errors-warnings",
});
