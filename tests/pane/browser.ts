import { configure } from "@testing-library/react";

/** What jsdom lacks of a browser: a colour scheme to ask for, an observer of sizes, and the escaping by which the arrow keys find a radio button. */
window.matchMedia ??= (query: string): MediaQueryList =>
  Object.assign(new EventTarget(), { matches: false, media: query, onchange: null, addListener: () => undefined, removeListener: () => undefined });

window.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

if (!("CSS" in window)) Object.defineProperty(window, "CSS", { value: { escape: (name: string) => name.replace(/[^\w-]/g, (sign) => `\\${sign}`) } });

// Roles are computed in JavaScript here; on a busy machine a view takes seconds, and no test is about that.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });
