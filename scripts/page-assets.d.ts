import type { PageAssets } from "../src/render/html/page-assets.ts";

export function pageAssets(): PageAssets;
