/** Checks of a definition; see validateDefinition. */
export {};
