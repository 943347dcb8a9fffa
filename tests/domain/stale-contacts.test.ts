import { staleContacts } from "../../src/domain/index";

// 25 November 2026, and the same day two years before.
const TODAY = 46_351;
const TWO_YEARS_AGO = 45_621;
const at = { today: TODAY, months: 24 };

test("a contact of longer ago than the months is stale, the longest ago first; on the day itself it is not yet", () => {
  const contacts = [{ name: "Op de dag", day: TWO_YEARS_AGO }, { name: "Een dag eerder", day: TWO_YEARS_AGO - 1 }, { name: "Lang geleden", day: 40_000 }, { name: "Gisteren", day: TODAY - 1 }];
  expect(staleContacts(contacts, at)).toEqual([{ name: "Lang geleden", day: 40_000 }, { name: "Een dag eerder", day: TWO_YEARS_AGO - 1 }]);
});

test("of a person in several rows the latest day counts, and nobody without a day or a name is stale", () => {
  const contacts = [{ name: "José", day: 40_000 }, { name: " jose ", day: TODAY }, { name: "Zonder", day: null }, { name: " ", day: 1 }, { name: "Els", day: 40_000 }, { name: "els", day: null }];
  expect(staleContacts(contacts, at)).toEqual([{ name: "Els", day: 40_000 }]);
});

test("one month before the last of a month is its last day", () => {
  // 31 March 2026: one month before is 28 February.
  const [march, february] = [46_112, 46_081];
  expect(staleContacts([{ name: "Op de dag", day: february }, { name: "Eerder", day: february - 1 }], { today: march, months: 1 })).toEqual([{ name: "Eerder", day: february - 1 }]);
});
