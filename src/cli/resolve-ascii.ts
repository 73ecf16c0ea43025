import type { Host } from "./host.ts";

/** Decides whether tables are drawn with ASCII only: asked for, or the locale is not UTF-8. */
export function resolveAscii(flag: boolean, { env, platform }: Pick<Host, "env" | "platform">): boolean {
  if (flag) return true;
  if (platform === "win32") return !env["WT_SESSION"] && env["TERM_PROGRAM"] !== "vscode";
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  return !/utf-?8/i.test(locale);
}
