import { hashOf, type TextPlace } from "./text-table.ts";

/** An item of a cell, of which the digits of an amount are left out, if there is one: `nursing 17mo paid` is `nursing mo paid`, and 17. */
export interface ItemPlace extends TextPlace {
  /** 0 where there is none. */
  readonly amount: number;
}

const SPACE = 0x20;
const ZERO = 0x30;
const ONE = 0x31;
const NINE = 0x39;
const HOURS = 0x68;
const MONTHS = [0x6d, 0x6f];
/** More than the largest amount has. */
const MOST_DIGITS = 6;

/**
 * Makes a reader of the items that stand from one place to another; what it found is good until it reads the next. The first
 * whole number of hours or months that is a word by itself is the amount.
 */
export function itemReader(): (bytes: Uint8Array, from: number, to: number) => ItemPlace {
  const found = { from: 0, to: 0, hash: 0, start: 0, end: 0, amount: 0 };
  return (bytes, from, to) => {
    let hash = 0;
    let before = SPACE;
    found.amount = 0;
    found.from = from;
    found.to = to;
    found.start = to;
    found.end = to;
    for (let at = from; at < to; at += 1) {
      let byte = bytes[at] ?? 0;
      if (before === SPACE && byte >= ONE && byte <= NINE && found.amount === 0) {
        const end = endOfDigits(bytes, at, to);
        if (isUnitAt(bytes, end, to)) {
          found.amount = numberIn(bytes, at, end);
          found.start = at;
          found.end = end;
          at = end;
          byte = bytes[at] ?? 0;
        }
      }
      hash = hashOf(byte, hash);
      before = byte;
    }
    found.hash = hash;
    return found;
  };
}

function endOfDigits(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < MOST_DIGITS && isDigit(bytes[at] ?? 0)) at += 1;
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function isUnitAt(bytes: Uint8Array, at: number, to: number): boolean {
  const end = bytes[at] === HOURS ? at + 1 : at + 2;
  if (end > to || (end < to && bytes[end] !== SPACE)) return false;
  return bytes[at] === HOURS || (bytes[at] === MONTHS[0] && bytes[at + 1] === MONTHS[1]);
}

function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = 10 * number + ((bytes[at] ?? ZERO) - ZERO);
  return number;
}
