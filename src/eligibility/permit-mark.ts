import type { DayNumber } from "../domain/calendar-arithmetic.ts";
import type { AskedOfPermit } from "./asked-of-held.ts";
import type { Permit } from "./dossier.ts";
import { hasHappened } from "./has-happened.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Condition, doubted, type Mark, marked, STANDS } from "./mark.ts";

const TYPE = 1;
const SCOPE = 2;
const ID = 4;
const LISTED = 8;
const STANDING = 16;
const UNRESTRICTED = 32;
const ISSUED = 64;
const EXPIRES = 128;

/** What is asked of a license or a certification. */
export const PERMIT_CONDITIONS: readonly Condition[] = [
  { bit: TYPE, detail: "type", reason: "other-type" },
  { bit: SCOPE, detail: "scope", reason: "no-permission" },
  { bit: ID, detail: "id", reason: "not-listed" },
  { bit: LISTED, detail: "listed", reason: "not-listed" },
  { bit: STANDING, detail: "standing", reason: "not-active" },
  { bit: UNRESTRICTED, detail: "unrestricted", reason: "restricted" },
  { bit: ISSUED, detail: "issued", reason: "not-issued" },
  { bit: EXPIRES, detail: "expires", reason: "expired" },
];

/** How a license stands a leaf: its type or scope, its standing, its term. */
export function markOfLicense(asked: AskedOfPermit, license: Permit, on: DayNumber, lexicon: Lexicon): Mark {
  return markOfType(asked, license.id, lexicon) | markOfPermit(asked, license, on, lexicon);
}

/** How a certification stands a leaf: whether it is listed, its standing, its term. */
export function markOfCertification(
  asked: AskedOfPermit,
  certification: Permit,
  on: DayNumber,
  lexicon: Lexicon,
): Mark {
  return markOfId(asked, certification.id) | markOfPermit(asked, certification, on, lexicon);
}

/** Whether that it has not expired rests on its standing alone, so that it is to be confirmed. */
export function isAssumedUnexpired({ id, standing, expires }: Permit, lexicon: Lexicon): boolean {
  return standing === "active" && expires === undefined && !isForLife(id, lexicon);
}

function markOfType(
  { named, permits }: AskedOfPermit,
  type: string | undefined,
  { independentAssessment }: Lexicon,
): Mark {
  if (type === undefined) return marked(TYPE, undefined);
  if (named?.includes(type)) return STANDS;
  if (!permits) return marked(TYPE, false);
  const permission = independentAssessment.get(type) ?? "unknown";
  return permission === "unknown" ? doubted(SCOPE) : marked(SCOPE, permission === "yes");
}

function markOfId({ named, open }: AskedOfPermit, id: string | undefined): Mark {
  if (id === undefined) return marked(ID, undefined);
  if (named?.includes(id)) return STANDS;
  return open ? doubted(LISTED) : marked(ID, false);
}

function markOfPermit(asked: AskedOfPermit, permit: Permit, on: DayNumber, lexicon: Lexicon): Mark {
  const { issued, standing } = permit;
  let mark = marked(EXPIRES, isUnexpired(permit, on, lexicon));
  if (asked.active) mark |= marked(STANDING, standing === undefined ? undefined : standing === "active");
  if (asked.unrestricted) mark |= marked(UNRESTRICTED, permit.unrestricted);
  // Untold, it is taken to have been issued: people list what they hold.
  if (issued) mark |= marked(ISSUED, hasHappened(issued, on));
  return mark;
}

/** Valid through its expiry day; active without an expiry counts as unexpired. */
function isUnexpired(
  { id, standing, expires }: Permit,
  on: DayNumber,
  lexicon: Lexicon,
): boolean | undefined {
  if (standing === "expired" || standing === "revoked") return false;
  if (expires === undefined) return standing === "active" || isForLife(id, lexicon) ? true : undefined;
  if (expires === "never" || on <= expires.first) return true;
  return on > expires.last ? false : undefined;
}

function isForLife(id: string | undefined, { neverExpires }: Lexicon): boolean {
  return id !== undefined && neverExpires.has(id);
}
