import type { Page } from "playwright-core";

/* Where the tests look on the reader's page. */

export const card = (page: Page, entry: string) => page.locator(`[data-record] [data-card="${entry}"]`);
export const marks = (page: Page, entry: string) => page.locator(`.report-text [data-entries~="${entry}"]`);
export const litCards = (page: Page) =>
  page.locator("[data-record] [data-card][data-light]").evaluateAll((cards) => cards.map(({ id }) => id));
export const litText = (page: Page) =>
  page
    .locator(".report-text .mark[data-light]")
    .evaluateAll((lit) => lit.map(({ textContent }) => textContent).join("|"));

/** Text as one reads it: what holds words together on a line is a space. */
export const plain = (text: string | null) => text?.replaceAll("\u00a0", " ");

/** Is all of it inside the window? */
export const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
