const WORDS =
  "assesses plans arranges monitors reviews clients families patients services resources benefits care treatment recovery records teams hospitals clinics agencies insurers nurses physicians degree license experience certification employer setting community referral discharge advocacy education support guidance before after during with across within between about each several many complex clinical social local federal annual careful direct".split(
    " ",
  );

/** Invented words and numbers that are the same for the same seed (mulberry32). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const below = (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  const pick = (list) => list[below(list.length)];
  const phrase = (words) => {
    const text = Array.from({ length: words }, () => pick(WORDS)).join(" ");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { below, pick, phrase, sentence: (words) => `${phrase(words)}.` };
}
