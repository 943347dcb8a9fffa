import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8", ".xml": "application/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
  ".woff2": "font/woff2", ".ttf": "font/ttf",
};

/** Finds the file of an address in the folders mounted, or null; never a file outside them. */
async function locate(address, mounts) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null; // An address with broken percent signs names no file.
  }
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
  if (!mount) return null;
  const wanted = join(mount.folder, normalize(path.slice(mount.prefix.length)));
  if (wanted !== mount.folder && !wanted.startsWith(mount.folder + sep)) return null;
  const file = path.endsWith("/") ? join(wanted, "index.html") : wanted;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

async function answer(request, response, mounts) {
  const file = await locate(request.url, mounts);
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Niet gevonden");
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" });
  createReadStream(file).pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/**
 * Serves folders of this machine to this machine only.
 * @param {{ prefix: string, folder: string }[]} mounts - address prefix (starts and ends with /) and folder; the first that fits counts
 * @param {{ port: number, tries?: number, tls?: { key: Buffer, cert: Buffer } }} options - when the port is taken the next is tried, `tries` times in all (10)
 * @returns the server and the port it got (port 0: any free one); rejects when every port is taken
 */
export async function serve(mounts, { port, tries = 10, tls }) {
  const handler = (request, response) => void answer(request, response, mounts);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const server = tls ? createHttps(tls, handler) : createHttp(handler);
    try {
      await listen(server, port + attempt);
      return { server, port: server.address().port };
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`The ports ${port} to ${port + tries - 1} are all taken.`);
}
