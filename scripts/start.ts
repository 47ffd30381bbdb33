/**
 * `npm start`: builds the site, serves it, and builds again when a file is saved. The script is started anew after
 * each save, so that every edit, of a record, a template or the program itself, comes out right.
 */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeSite } from "../src/buildSite.ts";
import { writeSite } from "../src/publish/writeSite.ts";
import { describeFailure } from "./failure.ts";
import { readFlags } from "./flags.ts";
import { serve, type ServeOptions, type Serving } from "./serve.ts";
import { summarize } from "./summary.ts";

/** Apart from `_site`: these pages ask for live reload, and must not be published. */
const output = ".start";
/** The first port to try; the next ones are tried where another program has it. */
const firstPort = 8080;
const tries = 20;

/** Run by a page of this server: it loads the page again when the server has a new build, past the offline copy. */
const liveReload = `
const wait = (worker) => new Promise((done) => worker.state === "installed" ? done() : worker.addEventListener("statechange", () => worker.state === "installed" && done()));
const reload = async () => {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration) {
    await registration.update();
    const next = registration.installing ?? registration.waiting;
    if (next && registration.active) {
      await wait(next);
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      next.postMessage({ type: "use-new-release" });
      return;
    }
  }
  location.reload();
};
let build;
new EventSource(new URL("live-reload", import.meta.url)).onmessage = ({ data }) => {
  if (build !== undefined && build !== data) void reload();
  build = data;
};
`;

const buildOnce = async (args: readonly string[]): Promise<string> => {
  const started = performance.now();
  try {
    const options = readFlags(args);
    const site = await makeSite({ ...options, liveReload: true });
    writeSite(site.files, output);
    console.log(summarize(site, output, performance.now() - started));
  } catch (error) {
    console.error(describeFailure(error));
    console.error("Mend it and save: the site is then built again.\n");
  }
  return String(Date.now());
};

const serveOnFreePort = async (
  options: Omit<ServeOptions, "port">,
  port = firstPort,
): Promise<Serving> => {
  try {
    return await serve({ ...options, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= firstPort + tries)
      throw error;
    return serveOnFreePort(options, port + 1);
  }
};

/** Started by the watcher: builds, then serves until the next save. */
const runOnce = async (args: readonly string[]): Promise<void> => {
  const build = await buildOnce(args);
  const prefix = (() => {
    try {
      return readFlags(args).pathPrefix ?? "/";
    } catch {
      return "/";
    }
  })();
  const serving = await serveOnFreePort({
    folder: output,
    prefix,
    intercept: (request, response) => {
      if (request.url === `${prefix}live-reload.js`) {
        response
          .writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "no-store" })
          .end(liveReload);
        return true;
      }
      if (request.url !== `${prefix}live-reload`) return false;
      response
        .writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" })
        .write(`retry: 300\ndata: ${build}\n\n`);
      return true;
    },
  });
  console.log(
    `\nOpen ${serving.url} in your browser. Save a file to build again; press Ctrl+C to stop.\n`,
  );
};

const watched = ["_data", "_includes", "src", "scripts", ".eleventy.ts"];

/** Starts the builder, and starts it anew after each save. */
const watchAndRun = (args: readonly string[]): void => {
  const self = fileURLToPath(import.meta.url);
  let child = spawn(process.execPath, ["--import", "tsx", self, "--once", ...args], {
    stdio: "inherit",
  });
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    clearTimeout(timer);
    // Editors save in several small steps.
    timer = setTimeout(() => {
      const next = (): void =>
        void (child = spawn(process.execPath, ["--import", "tsx", self, "--once", ...args], {
          stdio: "inherit",
        }));
      if (child.exitCode !== null) next();
      else {
        child.once("exit", next);
        child.kill();
      }
    }, 120);
  };
  for (const path of watched) watch(path, { recursive: !path.includes(".") }, again);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      child.kill();
      process.exit(0);
    });
};

const args = process.argv.slice(2);
if (args[0] === "--once") await runOnce(args.slice(1));
else watchAndRun(args);
