import type { Handout } from "../handout.ts";
import { HTML_SITE } from "./html-site.ts";
import { MARKDOWN_SITE } from "./markdown-site.ts";
import type { Site, SiteFormat } from "./site.ts";

export type SiteFormatId = "html" | "markdown";

const SITE_FORMATS: Readonly<Record<SiteFormatId, SiteFormat>> = { html: HTML_SITE, markdown: MARKDOWN_SITE };

/** What a file of a site may be called: ids are checked where data is read, and once more here, for no name may lead elsewhere. */
const SAFE_NAME = /^[a-z]+(?:-[a-z0-9_-]+)?$/;

/** Writes a site: the texts of its files, by their names, with links between them. */
export function renderSite(site: Site, format: SiteFormatId, handout: Handout): ReadonlyMap<string, string> {
  const { ending, index, page: write } = SITE_FORMATS[format];
  const fileOf = ({ name }: { readonly name: string }): string => {
    if (SAFE_NAME.test(name)) return `${name}${ending}`;
    throw new RangeError("an id cannot be the name of a file");
  };
  const pages = site.groups.flatMap((group) => group.pages);
  const byName = new Map(pages.map((page) => [page.name, page]));
  const home = { file: fileOf({ name: "index" }), title: handout.title ?? site.title };
  return new Map([
    [home.file, index(site, fileOf, handout)],
    ...pages.map((page): readonly [string, string] => {
      const seeAlso = page.seeAlso.flatMap((name) => {
        const other = byName.get(name);
        return other ? [{ file: fileOf(other), title: other.title }] : [];
      });
      return [fileOf(page), write(page.document, { home, seeAlso }, handout)];
    }),
  ]);
}
