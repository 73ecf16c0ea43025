import type { Handout } from "../handout.ts";
import type { SourceDetail } from "../sheet.ts";

/** What a file for an office program says besides its result, and when it says that it was made. */
export interface OfficeOptions {
  readonly sources: SourceDetail;
  readonly handout: Handout;
  /** As iCalendar writes moments; without one the file says no time. */
  readonly stamp?: string;
}
