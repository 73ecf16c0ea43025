// Weighs a roster with DuckDB: node bench/roster-peer.js roster.csv lines.ndjson
import { DuckDBInstance } from "@duckdb/node-api";
import { rosterSql } from "./roster.sql.js";

const [file, output] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
await connection.run(rosterSql(file, output));
