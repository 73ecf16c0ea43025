import type { Handout } from "../handout.ts";
import type { ResultDocument } from "../view-of.ts";

/** A page of a site, and what is said of it where others link to it. */
export interface SitePage {
  /** The name of its file, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly document: ResultDocument;
  /** The names of the pages that belong to it. */
  readonly seeAlso: readonly string[];
}

/** Pages of one kind. */
export interface SiteGroup {
  readonly heading: string;
  readonly pages: readonly SitePage[];
  /** Said below the pages: what is left out. */
  readonly note?: string;
}

/** Everything that a dataset holds, as pages with an index; all texts are raw. */
export interface Site {
  readonly title: string;
  /** What the index says first. */
  readonly intro: string;
  readonly groups: readonly SiteGroup[];
  /** The last lines of the index. */
  readonly closing: readonly string[];
}

/** A link to another page of the same site. */
export interface SiteLink {
  readonly file: string;
  readonly title: string;
}

/** The way from one page of a site to the others. */
export interface SiteLinks {
  readonly home: SiteLink;
  readonly seeAlso: readonly SiteLink[];
}

/** A way to write a site. */
export interface SiteFormat {
  readonly ending: string;
  index(site: Site, fileOf: (page: SitePage) => string, handout: Handout): string;
  page(document: ResultDocument, links: SiteLinks, handout: Handout): string;
}
