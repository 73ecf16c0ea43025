import { expect, it } from "vitest";
import { addMonths, dayNumberOf } from "../../src/domain/calendar-arithmetic.ts";
import { daysForMonths, monthsForDays } from "../../src/eligibility/service-days.ts";
import { date } from "./support.ts";

it("gives the days that the specification gives", () => {
  expect([1, 3, 6, 12, 24, 36, 60].map(daysForMonths)).toEqual([28, 89, 181, 365, 730, 1095, 1825]);
});

it("never asks more days than any run of so many calendar months has", () => {
  const start = dayNumberOf(date("2021-01-01"));
  for (let month = 0; month < 48; month += 1) {
    for (let months = 0; months <= 60; months += 1) {
      const run = addMonths(start, month + months) - addMonths(start, month);
      expect(run).toBeGreaterThanOrEqual(daysForMonths(months));
    }
  }
});

it("asks as many days as the shortest run of months in a common year has", () => {
  const start = dayNumberOf(date("2022-01-01"));
  for (let months = 1; months < 12; months += 1) {
    const runs = Array.from(
      { length: 13 - months },
      (_, at) => addMonths(start, at + months) - addMonths(start, at),
    );
    expect(daysForMonths(months)).toBe(Math.min(...runs));
  }
});

it("turns days back into months, rounded up", () => {
  expect([0, 1, 31, 32, 213, 214, 365, 366, 730].map(monthsForDays)).toEqual([0, 1, 1, 2, 7, 8, 12, 13, 24]);
  for (let served = 0; served <= 60; served += 1) {
    // What is left of five years after so many months of 365/12 days each.
    const left = Math.ceil(1825 - (served * 365) / 12);
    expect(monthsForDays(left)).toBe(60 - served);
    expect(monthsForDays(daysForMonths(served))).toBe(served);
  }
});
