import type { Dataset } from "../domain/dataset.ts";
import { runSelfCheck } from "./run-self-check.ts";
import { watchControls } from "./watch-controls.ts";

const data = document.querySelector("#dataset");
const place = document.querySelector("#form");
const result = document.querySelector<HTMLElement>("#result");

watchControls();
if (data?.textContent && place && result) {
  // The page was written by the program that checked the dataset.
  const dataset: Dataset = JSON.parse(data.textContent);
  runSelfCheck(dataset, place, result);
}
