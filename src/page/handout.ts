import { watchControls } from "./watch-controls.ts";

watchControls();
