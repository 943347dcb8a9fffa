import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe finds wrong in a page or a frame as it stands now, colours included. */
export async function violations(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(async () => {
    const { violations: found, passes } = await window.axe.run(document);
    if (!passes.some(({ id }) => id === "color-contrast")) throw new Error("Contrast was not judged.");
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  });
}
