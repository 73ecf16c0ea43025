/** Style and script of pages, and what a Content-Security-Policy knows them by. */
export interface PageAssets {
  readonly style: string;
  readonly styleHash: string;
  readonly script: string;
  readonly scriptHash: string;
}

declare const ROLEWISE_PAGE: PageAssets;

/** Style and script of handouts, made of `src/page/` and put in when the program is built. */
export const PAGE_ASSETS: PageAssets = ROLEWISE_PAGE;
