import type { Host, OutputStream } from "./host.ts";

export type ColorChoice = "auto" | "always" | "never";

/**
 * Decides for one stream whether it is colored; the only place that does.
 *
 * Order: the flag, NO_COLOR (not empty), FORCE_COLOR (not empty; `0` and `false` mean off), CLICOLOR_FORCE
 * (not empty and not `0`), TERM=dumb, and last whether the stream is a terminal.
 */
export function resolveColor(
  choice: ColorChoice,
  env: Host["env"],
  stream: Pick<OutputStream, "isTerminal">,
): boolean {
  if (choice !== "auto") return choice === "always";
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced) return forced !== "0" && forced !== "false";
  const cliForced = env["CLICOLOR_FORCE"];
  if (cliForced && cliForced !== "0") return true;
  return env["TERM"] !== "dumb" && stream.isTerminal;
}
