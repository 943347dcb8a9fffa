import type { TeamVersionText } from "./team-version-text-nl";

/** The words of a team version in English. */
export const teamVersionTextEn: TeamVersionText = {
  title: "Team version",
  hint: "For whoever makes the team overview: without everything that is yours alone. Computes with Accountkompas and counts as this workbook, so not twice.",
  make: "Make a team version",
  making: "Making your team version",
  opened: "The team version is open in a window or tab of its own and not saved yet: save it yourself and give it to whoever makes the team overview. On a Mac it is behind this window; choose it in the Window menu.",
  leftOut: "This does not go along",
  nothing: "There is nothing private in this workbook; all of it goes along.",
  sheets: (titles) => `Sheets: ${titles}`,
  answers: (sheet, labels) => `Of ${sheet}: ${labels}`,
  actions: "Of actions it does not go along which assignment and role they belong to. The actions themselves do, also when there is a name in them.",
  formulas: "Where other sheets look at these, the team version says that the sheet is not there.",
  sharing: "This you do share",
  notSharing: "You share no roles or styles. If you want to, choose so at the bottom of the sheet Instellingen.",
  roles: (line) => `Priority of each role: ${line}`,
  styles: (line) => `Score of each style of influence: ${line}`,
  askTitle: "Make this team version?",
  askBody: "Nothing was made yet. Your own workbook stays as it is.",
};
