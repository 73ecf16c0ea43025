#!/usr/bin/env node
const { run } = require("../dist/cli/run.cjs");

run(process.argv.slice(2));
