import type {
  Certification,
  ContinuingEducation,
  Degree,
  License,
  Profile,
  Service,
  ToldDate,
} from "../../domain/profile.ts";
import { withoutAbsent } from "../without-absent.ts";
import type { ProfileForm } from "./profile-form.ts";

type Items<K extends keyof ProfileForm> =
  NonNullable<ProfileForm[K]> extends readonly (infer T)[] ? T : never;
type Lasting = ToldDate | "never" | undefined;

/** Makes the domain's profile from data whose form is right; items and their details keep their order. */
export function buildProfile(form: ProfileForm): Profile {
  return withoutAbsent({
    licenses: form.licenses?.map(buildLicense),
    degrees: form.degrees?.map(buildDegree),
    certifications: form.certifications?.map(buildCertification),
    experience: form.experience?.map(buildService),
    experienceMore: form["experience-more"],
    continuingEducation: form["continuing-education"]?.map(buildCourse),
    currently: form.currently,
    confirms: form.confirms,
  });
}

function buildLicense(form: Items<"licenses">): License {
  return withoutAbsent({
    ...form,
    issued: form.issued as ToldDate | undefined,
    expires: form.expires as Lasting,
  });
}

function buildCertification(form: Items<"certifications">): Certification {
  return withoutAbsent({
    ...form,
    issued: form.issued as ToldDate | undefined,
    expires: form.expires as Lasting,
  });
}

function buildDegree(form: Items<"degrees">): Degree {
  const { "accredited-by": accreditedBy, "field-experience": fieldExperience, awarded, ...rest } = form;
  return withoutAbsent({
    ...rest,
    accreditedBy,
    awarded: awarded as ToldDate | undefined,
    fieldExperience,
  });
}

function buildService(form: Items<"experience">): Service {
  const {
    "hours-per-week": hoursPerWeek,
    "hours-of": hoursOf,
    "full-time": fullTime,
    supervision,
    from,
    to,
    ...rest
  } = form;
  return withoutAbsent({
    ...rest,
    from: from as ToldDate | undefined,
    to: to as ToldDate | "present" | undefined,
    hoursPerWeek,
    hoursOf,
    fullTime,
    supervision:
      typeof supervision === "object"
        ? withoutAbsent({ by: supervision.by, hoursPerYear: supervision["hours-per-year"] })
        : supervision,
  });
}

function buildCourse(form: Items<"continuing-education">): ContinuingEducation {
  return withoutAbsent({
    ...form,
    date: form.date as ToldDate | undefined,
    from: form.from as ToldDate | undefined,
    to: form.to as ToldDate | undefined,
  });
}
