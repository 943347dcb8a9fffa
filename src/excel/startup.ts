/** Lets the add-in start with the workbook from its next opening on; does nothing where Excel has no shared runtime. */
export async function setStartup(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
}
