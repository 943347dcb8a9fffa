import type { FindingFacts, FindingText } from "./finding-text-nl";

const rows = ({ detail }: FindingFacts): string => (detail === "" ? "" : ` (${/[,…]/.test(detail) ? "lines" : "line"} ${detail} of the ledger)`);
const among = ({ detail }: FindingFacts): string => (detail === "" ? "" : ` (${detail})`);

/** Every finding of a check in English. */
export const findingTextEn: FindingText = {
  "customers-missing": { what: () => "The table Klanten is not there. Without customers there is nothing to reconcile.", todo: "Draw Klantenbestand from the pane under Exercises, and import your customers." },
  "column-missing": { what: ({ detail }) => `The column '${detail}' is missing from this table. What was in it does not count.`, todo: "Put the header back as it was, or draw the sheet again." },
  "cell-error": { what: () => "This cell holds an error. The cell does not count.", todo: "Type again what should be there, or mend the formula that you put in the cell." },
  "number-as-text": { what: () => "This cell should hold a number and holds text. No total counts it.", todo: "Set the cell to Home > Number and type the number again." },
  "more-than-cents": { what: () => "This column holds amounts of more than two decimals. Each of them can make half a cent of difference.", todo: "Round the amounts to cents, or ask your bookkeeping for amounts in cents." },
  "debtor-missing": { what: () => "This customer has amounts but no debtor number. Without a number the customer cannot be compared with anything.", todo: "Fill in the debtor number on Klantenbestand." },
  "duplicate-debtor": { what: (at) => `This debtor number is in Klantenbestand more than once${among(at)}. Amounts may count twice.`, todo: "Merge the rows, or remove what is too much." },
  "margin-above-revenue": { what: () => "The margin is above the revenue.", todo: "Check both amounts. Is revenue without VAT, and the margin no percentage?" },
  "margin-as-percentage": { what: () => "The margin looks like a percentage: at most 100, and very small beside the revenue.", todo: "Fill in the margin in euro. If the amount is right after all, sign this finding off." },
  credit: { what: () => "Revenue is below nil: more was credited than invoiced.", todo: "Check that the credit note belongs to this customer and this year, and counts once." },
  loss: { what: () => "The margin is below nil.", todo: "Check revenue and cost. If the loss is right, sign this finding off." },
  "products-differ": { what: () => "The products of this account plan do not add up to what Klantenbestand has for this customer.", todo: "Find the product that is missing or too much, or correct the amount in Klantenbestand." },
  "account-unknown": { what: () => "The customer of this account plan is not in Klantenbestand. Its products cannot be compared with anything.", todo: "On the first sheet of the plan, choose the customer by its name in Klantenbestand." },
  "partial-year": { what: () => "The figures of the newest year do not cover all of it. Beside a whole year they look too low.", todo: "Compare the same months only. If the year is complete, clear 'Cijfers tot en met' on Instellingen." },
  "period-outside": { what: () => "The date at 'Cijfers tot en met' is not in the financial year.", todo: "Correct the date or the year on Instellingen." },
  "boekjaar-of-columns": { what: () => "The year on Instellingen is not that of the newest columns in Klantenbestand.", todo: "Fill in the year of those columns on Instellingen, or import a file of the other year." },

  "last-year-differs": { what: () => "This year is not what the workbook of that time says.", todo: "Find out which amount is right: something may have been booked after closing." },
  "last-year-missing": { what: () => "The other workbook has no columns of last year. There is nothing to compare with.", todo: "Choose the workbook of the year before." },
  "last-year-partial": { what: () => "The other workbook does not cover its whole year. A part of a year cannot be compared with a whole one.", todo: "Choose the workbook as it was at the end of that year." },

  "ledger-agrees": { what: () => "Klantenbestand agrees with the ledger to the cent.", todo: "Nothing; revenue is reconciled." },
  "ledger-total": { what: () => "Klantenbestand does not agree with the ledger. The differences per customer add up to this one.", todo: "Solve the differences per customer, or sign them off." },
  "ledger-differs": { what: () => "Nothing explains this difference with the ledger.", todo: "Put the account card of your bookkeeping beside this amount." },
  "ledger-period": { what: (at) => `The ledger has entries outside the period of this amount${rows(at)}.`, todo: "Compare with a ledger of the same period, or correct 'Cijfers tot en met' on Instellingen." },
  "ledger-vat": { what: ({ detail }) => `The difference is ${detail} % VAT: one of the two amounts includes VAT.`, todo: "Take amounts without VAT on both sides." },
  "ledger-credit-left-out": { what: (at) => `A credit note of the ledger was not deducted here${rows(at)}.`, todo: "Deduct the credit note from the amount in Klantenbestand." },
  "ledger-credit-twice": { what: (at) => `A credit note of the ledger was deducted here twice${rows(at)}.`, todo: "Deduct the credit note once." },
  "ledger-credit-as-invoice": { what: (at) => `A credit note of the ledger was added here instead of deducted${rows(at)}.`, todo: "Deduct the credit note instead of adding it." },
  "ledger-duplicate": { what: () => "The customer is in Klantenbestand more than once, and its amount counts twice.", todo: "Remove the row that is too much." },
  "ledger-line-twice": { what: (at) => `A line is in the ledger twice${rows(at)}.`, todo: "Ask your bookkeeping whether the line was booked twice." },
  "ledger-part": { what: () => "This amount is your part; the ledger has all of the customer's revenue.", todo: "If a colleague has the rest, sign this finding off." },
  "ledger-rounding": { what: () => "Amounts of more than two decimals were rounded; that explains this difference.", todo: "Nothing, or ask for amounts in cents." },
  "ledger-unknown-debtor": { what: (at) => `This debtor is in the ledger and not in Klantenbestand${rows(at)}.`, todo: "Add the customer, or find out whether it belongs to a colleague." },
  "ledger-missing": { what: () => "This customer has an amount here and is not in the ledger.", todo: "Check the debtor number, and whether the ledger is complete." },
  "ledger-no-number": { what: () => "This customer has no debtor number and cannot be compared with the ledger.", todo: "Fill in the debtor number on Klantenbestand." },

  "boekjaar-differs": { what: (at) => `This workbook is of another year than the others${among(at)}. Its amounts stand with their own year.`, todo: "Ask for the workbook of the newest year." },
  "period-differs": { what: (at) => `The figures of this workbook run to another day than those of most${among(at)}.`, todo: "Ask for figures up to the same day." },
  "currency-differs": { what: (at) => `This workbook is in another currency${among(at)}. Its amounts were not converted.`, todo: "Have the amounts converted, or leave this workbook out." },
  "schema-differs": { what: (at) => `This workbook was made with another version of Accountkompas${among(at)}.`, todo: "Make a clean copy of that workbook with the newest version." },
  "workbook-copied": { what: (at) => `This workbook is a copy of ${at.detail} and counts as somebody else's.`, todo: "Check that what the first owner filled in is gone from it." },
  "workbook-replaced": { what: (at) => `This workbook does not count: ${at.detail} is the same workbook, saved later.`, todo: "If that is wrong, take the other file away and read again." },
  "same-content": { what: (at) => `This workbook holds exactly what ${at.detail} holds. Everything counts twice now.`, todo: "Take one of the two away and read again." },
  "whole-amounts-differ": { what: (at) => `This customer is 'geheel' in more than one workbook, with different amounts${among(at)}. The newest counts.`, todo: "Agree on who keeps the whole amount." },
  "whole-and-part": { what: (at) => `This customer is 'geheel' with one and 'mijn deel' with the other${among(at)}.`, todo: "Choose the same at 'omzet telt als' in all workbooks." },
  "same-deal": { what: (at) => `This deal is in two workbooks, with the same amount and order date${among(at)}. It counts twice now.`, todo: "Have one of the two keep the deal." },
  "same-name": { what: (at) => `There are more customers of this name${among(at)}. They were not merged.`, todo: "If they are one, give them the same debtor number in every workbook." },
  "debtor-two-names": { what: (at) => `This debtor number has two names in the workbooks${among(at)}.`, todo: "Find out which name is right, and whether the number is this customer's." },
  "pipeline-period-differs": { what: (at) => `The pipeline of this workbook counts another period than that of most${among(at)}.`, todo: "Fill in the same period for the pipeline on Instellingen." },
};
