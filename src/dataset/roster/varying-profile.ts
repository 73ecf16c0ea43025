import type { Profile } from "../../domain/profile.ts";
import { AMOUNT_RANGES } from "../profile/profile-form.ts";

/** What a text tells with any amount in it, from one to a greatest. */
export interface VaryingProfile {
  readonly greatest: number;
  of(amount: number): Profile;
}

const GREATEST = [AMOUNT_RANGES.hours.most, AMOUNT_RANGES.months.most];

/**
 * Makes out what a text tells with any amount, by what it tells with one and with the greatest that is allowed: amounts are
 * only held against limits, so that whatever lies between is as good. `read` gives nothing where something is wrong. Nothing
 * where the amount is not one of hours or months in all.
 */
export function varyingProfile(read: (amount: number) => Profile | undefined): VaryingProfile | undefined {
  const one = read(1);
  const greatest = GREATEST.find((amount) => read(amount) !== undefined);
  if (one === undefined || greatest === undefined) return undefined;
  const most = JSON.stringify(read(greatest));
  return (["months", "hours"] as const)
    .map((unit): VaryingProfile => ({ greatest, of: (amount) => withAmount(one, unit, amount) }))
    .find(({ of }) => JSON.stringify(of(greatest)) === most);
}

/** Of a profile of one item. */
function withAmount(profile: Profile, unit: "months" | "hours", amount: number): Profile {
  const { experience, continuingEducation } = profile;
  const changed = <Item extends { readonly hours?: number; readonly months?: number }>(item: Item): Item =>
    item[unit] === undefined ? item : { ...item, [unit]: amount };
  return {
    ...profile,
    ...(experience && { experience: experience.map(changed) }),
    ...(continuingEducation && { continuingEducation: continuingEducation.map(changed) }),
  };
}
