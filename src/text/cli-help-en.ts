import type { cliHelpNl } from "./cli-help-nl";

/** What every command shows, and how it may end; `codes` are the lines of its exit codes. */
const common = (result: string, codes: readonly string[]) => `What you see
  --json               the result as JSON on standard output, and nothing
                       else there; amounts in whole cents
  --stil               only say what goes wrong
  --taal nl|en         language of the messages. Otherwise: that of your
                       system. ${result}
  -h, --help           this help
  --version            the version

Exit codes
${codes.join("\n")}
  130  interrupted`;

const general = `Accountkompas on the command line. Nothing is sent anywhere.

Usage: accountkompas COMMAND … [options]

  werkboek CUSTOMERFILE     a workbook for Excel, from a customer file
  verdeel FILE              a workbook of its own for every account manager
  team FOLDER               all workbooks in a folder, brought together
  controle WORKBOOK         what is not right in a workbook

accountkompas COMMAND --help names everything that goes with a command.

  --taal nl|en         language of the messages
  -h, --help           this help
  --version            the version`;

const werkboek = `Accountkompas: from a customer file to a workbook for Excel.

Usage: accountkompas werkboek CUSTOMERFILE [options]

CUSTOMERFILE is a .csv, .txt, .tsv or .xlsx with a header and one line per
customer. Nothing is sent anywhere; the customer file stays as it is.

The workbook
  --uit FILE           where the workbook comes. Otherwise: in the current
                       folder, named after the customer file, with .xlsx
                       (beside an .xlsx: -werkboek.xlsx)
  --overschrijf        replace the workbook when it is there already
  --eigenaar NAME      account manager, for the settings and the footer
  --organisatie NAME   organisation, for the settings
  --opdrachten WHICH   alle (all; without this option), geen (none), or the
                       codes of those you want, with commas between: h1o1,h3o4
  --vast               values only, no formulas: for people who open the
                       workbook without Accountkompas

The customer file
  --boekjaar YEAR      newest financial year of the workbook. Needed when no
                       header names a year
  --notatie komma|punt how amounts are written: 1.234,56 (komma) or 1,234.56
                       (punt). Otherwise it is decided per column
  --blad NAME          sheet of an .xlsx that holds the customers
  --tabel NAME         table of an .xlsx that holds the customers
  --dubbel WHAT        when a debtor occurs more often: optellen (add up;
                       without this option) or weigeren (refuse)

${common("The workbook itself is in Dutch", [
  "    0  the workbook was written",
  "    1  a fault in Accountkompas itself",
  "    2  the call is wrong",
  "    3  the customer file cannot be read",
  "    4  findings stop it",
  "    5  the workbook exists or cannot be written",
])}
Except with 0, nothing was written.

Example
  accountkompas werkboek customers.csv --eigenaar "A. Smith" --uit 2026.xlsx`;

const verdeel = `Accountkompas: a workbook of its own for every account manager.

Usage: accountkompas verdeel FILE [options]

FILE is a workbook of Accountkompas, or a customer file (.csv, .txt, .tsv or
.xlsx) with a column Accountmanager. Nothing is sent anywhere; the file stays
as it is. Of a workbook only customers, leads and deals and the settings go
along.

The workbooks
  --uit PATH           a folder, or one file that ends in .zip. Otherwise: in
                       the current folder, named after the file with
                       -per-accountmanager behind it
  --overschrijf        replace workbooks that are there already
  --opdrachten WHICH   geen (none; without this option), alle (all), or the
                       codes of the sheets you want, with commas between:
                       h1o1,h3o4
  --naam "IN THE FILE=NAME"
                       what an account manager is called. May be given more
                       often
  --rest NAME          make a workbook with the customers of nobody as well
  --vast               values only, no formulas

The customer file
  --boekjaar YEAR      newest financial year. Needed when no header names one
  --notatie komma|punt how amounts are written: 1.234,56 (komma) or 1,234.56
                       (punt)
  --blad NAME          sheet of an .xlsx that holds the customers
  --tabel NAME         table of an .xlsx that holds the customers
  --dubbel WHAT        when a debtor occurs more often: optellen (add up;
                       without this option) or weigeren (refuse)

${common("The workbooks themselves are in Dutch", [
  "    0  the workbooks were written, with all customers",
  "    1  a fault in Accountkompas itself",
  "    2  the call is wrong",
  "    3  the file cannot be read",
  "    4  findings stop it",
  "    5  the workbooks exist or cannot be written",
  "    6  the workbooks were written, but not all customers went along",
])}
Except with 0 and 6, nothing was written.

Example
  accountkompas verdeel customers.csv --uit workbooks.zip --opdrachten h1o1`;

const team = `Accountkompas: all workbooks of a team, brought together.

Usage: accountkompas team FOLDER [options]

Reads every .xlsx and .xlsm in FOLDER and in the folders below it. Nothing is
sent anywhere and the workbooks stay as they are. What is private to the
account manager is not read.

The team overview
  --uit PATH           where it comes. Otherwise: in the current folder, named
                       after FOLDER with -team behind it. With csv, jsonl and
                       parquet it is a folder
  --vorm FORM          xlsx (without this option): a workbook for Excel;
                       csv, jsonl or parquet: tables for other programs
  --overschrijf        replace the team overview when it is there already

The workbooks
  --boekjaar YEAR      count only workbooks of this financial year
  --naam "FILE=NAME"   the account manager of a workbook that does not name
                       one. May be given more often

${common("A team overview is in Dutch", [
  "    0  the team overview was written, with all workbooks",
  "    1  a fault in Accountkompas itself",
  "    2  the call is wrong",
  "    3  the folder cannot be read, or no workbook in it can",
  "    4  there are too many rows for a workbook",
  "    5  the team overview exists or cannot be written",
  "    6  the team overview was written, but not everything was read",
])}
Except with 0 and 6, nothing was written.

Examples
  accountkompas team workbooks --uit team-2026.xlsx
  accountkompas team workbooks --vorm parquet --naam "north/an.xlsx=An Bos"`;

const controle = `Accountkompas: what is not right in a workbook.

Usage: accountkompas controle WORKBOOK [options]

Looks through WORKBOOK: error values, numbers as text, debtors that occur
twice, margin above revenue, products that do not add up, and more. Nothing is
sent anywhere and nothing is written. Personal answers and contacts are not
read.

What it is held against
  --grootboek FILE     an export of the ledger (.csv or .xlsx) with debtor
                       number and amount, or debit and credit
  --boekjaar YEAR      of which financial year the ledger is. Otherwise: the
                       newest of the workbook
  --blad NAME          sheet of an .xlsx that holds the ledger
  --tabel NAME         table of an .xlsx that holds the ledger
  --vorig WORKBOOK     the workbook of a year before

${common("The names of sheets are in Dutch", [
  "    0  no error was found, or every error is signed off",
  "    1  a fault in Accountkompas itself",
  "    2  the call is wrong",
  "    3  one of the files cannot be read",
  "    4  columns are missing in the ledger",
  "    6  an error was found that is not signed off",
])}

Example
  accountkompas controle 2026.xlsx --grootboek revenue-2026.csv`;

/** Everything that `--help` shows, in English. */
export const cliHelpEn: typeof cliHelpNl = { general, werkboek, verdeel, team, controle };
