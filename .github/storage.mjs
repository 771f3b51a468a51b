// The storage emulator from a shell, without a package to install:
//   node storage.mjs make CONTAINER…            makes containers, unless they are there
//   node storage.mjs put CONTAINER NAME FILE    uploads a file
//   node storage.mjs list CONTAINER             the names of the container's blobs, a line each; none where there is no container
//   node storage.mjs cells TABLE COLUMN         a column of the table's rows, a line each; none where there is no table
// Ends with 1 where storage does not answer as it should.
import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";

// The emulator's published account; not a secret: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite
const account = "devstoreaccount1";
const key = Buffer.from("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==", "base64");
const version = "2021-12-02";

const sign = (text) => `SharedKey ${account}:${createHmac("sha256", key).update(text, "utf8").digest("base64")}`;

// The body of the answer; null where its status is the one that is as good as an answer.
async function send(url, options, pardoned) {
  const answer = await fetch(url, options);
  const text = await answer.text();
  if (answer.status === pardoned) return null;
  if (!answer.ok) throw new Error(`${options.method} ${decodeURI(url)}: ${answer.status} ${text}`);
  return text;
}

// https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key
async function blob(method, path, { query = {}, body = null, pardoned = 0 } = {}) {
  const headers = { "x-ms-date": new Date().toUTCString(), "x-ms-version": version };
  if (body) headers["x-ms-blob-type"] = "BlockBlob";
  const named = Object.keys(headers).sort().map((name) => `${name}:${headers[name]}\n`).join("");
  const asked = Object.keys(query).sort().map((name) => `\n${name}:${query[name]}`).join("");
  const length = body ? body.length : "";
  // The emulator's paths begin with the account, so it stands twice.
  const signed = `${method}\n\n\n${length}\n\n\n\n\n\n\n\n\n${named}/${account}/${account}/${path}${asked}`;
  const search = new URLSearchParams(query);
  return send(`http://127.0.0.1:10000/${account}/${path}?${search}`, {
    method, body, headers: { ...headers, Authorization: sign(signed) },
  }, pardoned);
}

async function rows(table) {
  const date = new Date().toUTCString();
  const path = `${table}()`;
  const text = await send(`http://127.0.0.1:10002/${account}/${path}`, {
    method: "GET",
    headers: {
      "x-ms-date": date, "x-ms-version": version, Accept: "application/json;odata=nometadata",
      Authorization: sign(`GET\n\n\n${date}\n/${account}/${account}/${path}`),
    },
  }, 404);
  return text === null ? [] : JSON.parse(text).value;
}

const say = (lines) => { for (const line of lines) console.log(line); };

const [command, ...rest] = process.argv.slice(2);
try {
  if (command === "make" && rest.length > 0) {
    for (const container of rest) await blob("PUT", container, { query: { restype: "container" }, pardoned: 409 });
  } else if (command === "put" && rest.length === 3) {
    const [container, name, file] = rest;
    await blob("PUT", `${container}/${encodeURIComponent(name).replaceAll("%2F", "/")}`, { body: await readFile(file) });
  } else if (command === "list" && rest.length === 1) {
    const text = await blob("GET", rest[0], { query: { comp: "list", restype: "container" }, pardoned: 404 });
    say(Array.from((text ?? "").matchAll(/<Name>([^<]*)<\/Name>/g), (match) => match[1]));
  } else if (command === "cells" && rest.length === 2) {
    say((await rows(rest[0])).map((row) => row[rest[1]] ?? ""));
  } else {
    throw new Error("make CONTAINER…, put CONTAINER NAME FILE, list CONTAINER or cells TABLE COLUMN");
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
