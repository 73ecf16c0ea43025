import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { printed, ROOT } from "../support/run-rolewise.ts";
import { emptyFolder, shell } from "./support/shell.ts";

const STUDENT = ["--profile", join(ROOT, "docs", "examples", "student.yaml"), "--as-of", "2026-11-21"];

/** The events that an independent parser reads. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
}

describe("a calendar file", () => {
  it("is chosen by its ending, is its owner's alone, and is read by another program", () => {
    const folder = emptyFolder();
    const file = join(folder, "road.ics");
    expect(printed(["plan", ...STUDENT, "--output", file])).toBe("");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const events = eventsIn(readFileSync(file, "utf8"));
    const found = events.map(({ uid, startDate, endDate }) => `${uid} ${startDate} ${endDate}`);
    expect(found).toContain("ccm-eligible-from@rolewise 2027-02-01 2027-02-02");
    expect(found).toContain("acm-rn-eligible-until@rolewise 2028-06-30 2028-07-01");
    // What befalls the person stands there once, however many credentials it bears on.
    expect(found).toContain("licenses-1-expires@rolewise 2028-06-30 2028-07-01");
    // Applications of a window end on its last day, which belongs to it.
    expect(found).toContain("ccm-apply-2027-08@rolewise 2027-03-01 2027-06-01");
    expect(found).toContain("ccm-apply-2027-08-last@rolewise 2027-05-31 2027-06-01");
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { description } of events) expect(description).toContain("The certifying body decides");
  });

  it("names what falls due with the day for it, and how old that is", () => {
    const due = (uid: string) =>
      eventsIn(printed(["plan", "ccm", ...STUDENT, "--format", "ics"])).find((event) => event.uid === uid)
        ?.description;
    const application = /^Fee: Application: \$235 \(not refundable; read 2026-11-21\)/m;
    expect(due("ccm-apply-2027-08@rolewise")).toMatch(application);
    expect(due("ccm-apply-2027-08-last@rolewise")).toMatch(application);
    expect(due("ccm-exam-2027-08@rolewise")).toMatch(/^Fee: Exam: \$195 \(read 2026-11-21\)$/m);
    expect(due("ccm-renewal-2027-08@rolewise")).toMatch(/^Fee: Renewal, newer copy: \$285 /m);
  });

  it("holds only what changes beside the plan as told", () => {
    const tried = ["--what-if", "education case-management 18h date=2027-02-01"];
    const all = eventsIn(printed(["plan", ...STUDENT, ...tried, "--format", "ics"]));
    const ids = all.flatMap(({ uid }) => (uid.startsWith("what-if-") ? [uid] : []));
    expect(ids).toContain("what-if-cmgt-bc-eligible-from@rolewise");
    expect(ids.filter((uid) => /^what-if-(ccm|acm-rn|cmc)-/.test(uid))).toEqual([]);
  });

  it("keeps several people apart by a title, which begins every entry", () => {
    const [event, ...others] = eventsIn(
      printed(["plan", "ccm", ...STUDENT, "--format", "ics", "--title", "s17"]),
    );
    for (const { uid, summary } of [event, ...others].flatMap((each) => each ?? [])) {
      expect(uid).toMatch(/-s17@rolewise$/);
      expect(summary).toMatch(/^s17: /);
    }
  });

  it("gives the same bytes again, but for the stamp that was asked for", () => {
    const args = ["plan", "ccm", ...STUDENT, "--format", "ics"];
    expect(printed(args)).toBe(printed(args));
    const stamped = printed(args, { env: { SOURCE_DATE_EPOCH: "1700000000" } });
    expect(stamped).toContain("DTSTAMP:20231114T221320Z\r\n");
    expect(stamped.replaceAll("20231114T221320Z", "20261121T000000Z")).toBe(printed(args));
  });

  it.each(["compare", "show ccm", "list", "check ccm"])("is nothing that %s has", (command) => {
    const { stdout, stderr } = shell(`rolewise ${command} --output x.ics; echo $?`, {
      cwd: emptyFolder(),
    });
    expect(stdout).toBe("2\n");
    expect(stderr).toContain("error: ics is for dates, which only a plan for somebody has");
  });
});
