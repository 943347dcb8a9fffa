/** Every suite fails on an unexpected console warning or error (tests/setup/strict-console.ts). */
const transform = {
  "^.+\\.m?(t|j)sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } }],
};
const shared = {
  transform,
  // These are published as ES modules only, which Jest cannot load as they are.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|hyparquet|hyparquet-writer)/)"],
  setupFilesAfterEnv: ["<rootDir>/tests/setup/strict-console.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.cache"],
};
export default {
  projects: [
    { ...shared, displayName: "unit", testEnvironment: "node", testMatch: ["<rootDir>/tests/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", "/tests/browser/", "/tests/host/"] },
    { ...shared, displayName: "pane", testEnvironment: "jsdom", testMatch: ["<rootDir>/tests/**/*.test.tsx"] },
    { ...shared, displayName: "host", testEnvironment: "node", globalSetup: "<rootDir>/tests/setup/bundle-host.mjs", testMatch: ["<rootDir>/tests/host/**/*.test.ts"] },
    { ...shared, displayName: "browser", testEnvironment: "node", globalSetup: "<rootDir>/tests/setup/serve-preview.mjs", testMatch: ["<rootDir>/tests/browser/**/*.test.ts"] },
  ],
};
