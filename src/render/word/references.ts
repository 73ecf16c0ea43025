import { ConcreteHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { cleanText } from "../../domain/clean-text.ts";
import { isSafeAddress } from "../office/safe-address.ts";
import type { SheetSource, SourceDetail } from "../sheet.ts";

/** What leads from one place of a document to another, or out of it. */
export interface References {
  /** The numbers of sources by their ids, in parentheses above the line; nothing for what is not listed. */
  cite(citations: readonly string[]): readonly ParagraphChild[];
  /** A text that is a link where it is a whole address of the web or of mail. */
  link(text: string): ParagraphChild;
  /** The addresses of the links so far; the place is what their relationship is called by. */
  readonly addresses: readonly string[];
}

/** The name of the place where a source stands. */
export function placeOfSource(number: number): string {
  return `source-${number}`;
}

/** What a link to an address is called by; never by chance, so that the same document gives the same bytes. */
export function nameOfLink(place: number): string {
  return `Link${place + 1}`;
}

/** Keeps the links of one document. */
export function openReferences(sources: readonly SheetSource[], detail: SourceDetail): References {
  const numbers = new Map(detail === "none" ? [] : sources.map(({ id }, index) => [id, index + 1]));
  const addresses: string[] = [];
  return {
    addresses,
    cite(citations) {
      const cited = citations.flatMap((id) => numbers.get(id) ?? []);
      return cited.flatMap((number, index) => [
        ...(index === 0 ? [] : [new TextRun({ text: ", ", superScript: true })]),
        new InternalHyperlink({
          anchor: placeOfSource(number),
          children: [new TextRun({ text: String(number), style: "Citation" })],
        }),
      ]);
    },
    link(text) {
      if (!isSafeAddress(text)) return new TextRun(cleanText(text));
      if (!addresses.includes(text)) addresses.push(text);
      const name = nameOfLink(addresses.indexOf(text));
      return new ConcreteHyperlink([new TextRun({ text, style: "Hyperlink" })], name);
    },
  };
}
