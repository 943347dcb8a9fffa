import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import { importX } from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import jsdoc from "eslint-plugin-jsdoc";
import reactHooks from "eslint-plugin-react-hooks";

/**
 * The import table of docs/architecture.md: room → rooms it may import.
 * `type:` means types only. A room is imported through its index.ts.
 */
const ROOMS = {
  domain: [],
  definition: ["domain"],
  catalogue: ["definition"],
  plan: ["domain", "definition", "functions"],
  import: ["domain"],
  excel: ["type:plan", "type:definition"],
  xlsx: ["type:plan", "type:definition"],
  text: [],
  functions: ["domain", "text"],
  team: ["domain", "definition"],
  workbooks: ["domain", "definition", "catalogue", "plan", "import", "xlsx", "functions", "team", "text"],
  taskpane: ["domain", "definition", "catalogue", "plan", "import", "excel", "xlsx", "functions", "team", "workbooks", "text"],
  commands: ["domain", "definition", "catalogue", "plan", "import", "excel", "xlsx", "functions", "text"],
  cli: ["domain", "definition", "catalogue", "plan", "import", "xlsx", "functions", "team", "workbooks", "text"],
  preview: ["functions", "type:plan"],
};

function restrictions(room) {
  return Object.keys(ROOMS)
    .filter((other) => other !== room)
    .map((other) => {
      const from = `^(\\.\\./)+${other}`;
      if (ROOMS[room].includes(other)) {
        return { regex: `${from}/(?!index$).+`, message: `Import ${other} through its index.ts.` };
      }
      const typesOnly = ROOMS[room].includes(`type:${other}`);
      return {
        regex: `${from}(/|$)`,
        allowTypeImports: typesOnly,
        message: typesOnly
          ? `${room} may import only types of ${other}.`
          : `${room} may not import ${other} (see docs/architecture.md).`,
      };
    });
}

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "office-addins": officeAddins, "import-x": importX, jsdoc, "react-hooks": reactHooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      ...officeRules,
      "no-console": "error",
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true, MethodDefinition: false },
          contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "ExportNamedDeclaration > VariableDeclaration"],
        },
      ],
      "jsdoc/require-description": ["error", { contexts: ["any"], checkConstructors: false }],
    },
  },
  ...Object.keys(ROOMS).map((room) => ({
    files: [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: restrictions(room) }] },
  })),
  {
    // Excel.* is spoken in one room only; every other room asks that room.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/excel/**"],
    rules: { "no-restricted-globals": ["error", { name: "Excel", message: "Excel.* belongs in src/excel." }] },
  },
  {
    // The metadata parser of custom functions needs `any` in their signatures.
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "webpack.config.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", require: "readonly", module: "writable", __dirname: "readonly", Buffer: "readonly", setTimeout: "readonly", clearTimeout: "readonly", setInterval: "readonly", clearInterval: "readonly", performance: "readonly", globalThis: "readonly", fetch: "readonly", TextEncoder: "readonly", File: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
