/**
 * Builds every screen into page/static: `npm run build`.
 *
 * Two kinds of files come out. A widget in a notebook gets `<name>.js` and `<name>.css`, complete in themselves.
 * The lean pages (phones, wall) and the presenter's page get files named after their content, so that a browser
 * may keep them for ever; `manifest.json` gives the name of each. The same sources always give the same bytes.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

import { named, pictures } from "./pictures.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
/** `node build.mjs FOLDER` builds elsewhere, to compare. */
const OUT = process.argv[2] ?? join(HERE, "page", "static");
const FONTS = join(HERE, "page", "fonts");
const TARGET = ["es2020", "chrome87", "firefox78", "safari14.1"];

const TOOLS = ["home", "agenda", "join", "attendance", "activity", "people", "indicators", "documents"];
const PAGES = { lean: "page/lean.js", wall: "wall.js" };
const SEAT = "seat.js";
/** Every other script here is of an exercise; those with a default export are panels, `plain` that of all the others. */
const EXERCISES = readdirSync(HERE).filter((name) => name.endsWith(".js")).map((name) => basename(name, ".js"))
  .filter((name) => !TOOLS.includes(name) && !(name in PAGES) && `${name}.js` !== SEAT).sort();
const PANELS = EXERCISES.filter((name) => /^export .*\bdefault\b/m.test(readFileSync(join(HERE, `${name}.js`), "utf8")));
const OWN_SHEETS = EXERCISES.map((name) => `${name}.css`).filter((name) => existsSync(join(HERE, name)));
const BASE = ["shared/tokens.css", "shared/base.css"];
const DESK = [...BASE, "shared/desk.css", "shared/clock.css"];
/** A panel draws its wall in small, so it needs the wall's sheet too. */
const PANEL = [...DESK, "wall.css", "shared/boards.css", "shared/panel.css"];
const SHEETS = {
  lean: [
    "page/lean.css", "seat.css", "phone/question.css", "phone/cards.css", "phone/entries.css", "phone/plain.css",
    "phone/portfolio.css", "phone/documents.css",
    "phone/screens.css", ...OWN_SHEETS,
  ],
  wall: ["page/lean.css", "wall.css", "shared/boards.css", "shared/clock.css", ...OWN_SHEETS],
  presenter: ["page/presenter.css"],
};

/** Which characters each font file holds, so that a phone fetches only the scripts it shows. */
const SCRIPTS = {
  "noto-sans-latin": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
    + "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "noto-sans-latin-ext": "U+0100-0130,U+0132-0151,U+0154-02AF,U+02BD-02C5,U+02C7-02CC,U+02CE-02D9,U+0300-0303,"
    + "U+0305-0307,U+0309-0328,U+032A-0333,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F",
  "noto-sans-cyrillic": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "noto-sans-greek": "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  // Arabic, Persian, Urdu, Pashto, Kurdish, Uyghur; what is rarer comes in the phone's own letters.
  "noto-sans-arabic": "U+060C,U+061B,U+061C,U+061F,U+0621-063A,U+0640-0655,U+0660-066D,U+0670,U+0671,U+0679-067E,"
    + "U+0681,U+0685,U+0686,U+0688,U+0689,U+0691,U+0693,U+0695,U+0696,U+0698,U+069A,U+06A4,U+06A9,"
    + "U+06AB,U+06AF,U+06B5,U+06BA,U+06BC,U+06BE,U+06C0-06C3,U+06C6-06C9,U+06CB-06CE,U+06D0,"
    + "U+06D2-06D5,U+06F0-06F9,U+200C-200F,U+2010-2011",
};

/** @type {Map<string, string | Uint8Array>} */
const files = new Map();
/** @type {Record<string, string>} */
const manifest = {};

/**
 * Keeps a file under a name that changes with its content.
 * @param {string} logical for example "seat.js"
 * @param {string | Uint8Array} content
 * @returns {string} the hashed name
 */
function hashed(logical, content) {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const [stem, extension] = [logical.slice(0, logical.lastIndexOf(".")), logical.slice(logical.lastIndexOf("."))];
  const name = `${stem}.${digest}${extension}`;
  files.set(name, content);
  manifest[logical] = name;
  return name;
}

/** @param {string[]} sheets relative paths; those not written yet are skipped, with a word */
function read(sheets) {
  const present = sheets.filter((path) => existsSync(join(HERE, path)) || console.log(`  (no ${path} yet)`));
  return present.map((path) => readFileSync(join(HERE, path), "utf8")).join("\n");
}

/** @param {string} css */
async function minified(css) {
  return (await esbuild.transform(css, { loader: "css", minify: true, target: TARGET, charset: "utf8" })).code;
}

function fontFaces() {
  return Object.entries(SCRIPTS).map(([stem, range]) => {
    const file = hashed(`${stem}.woff2`, readFileSync(join(FONTS, `${stem}.woff2`)));
    // At one size Arabic letters look smaller than Latin ones; neither language may look like a footnote.
    const size = stem === "noto-sans-arabic" ? "size-adjust:112%;" : "";
    return `@font-face{font-family:"Noto Sans";font-style:normal;font-weight:400 700;font-display:swap;${size}`
      + `src:url("./${file}") format("woff2");unicode-range:${range}}`;
  }).join("\n");
}

/** A template keeps the spaces before its lines, which htm then throws away; a phone need not load them. */
const unindented = {
  name: "unindented",
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /\.js$/, namespace: "file" }, ({ path }) => (path.includes("node_modules") ? null
      : { contents: readFileSync(path, "utf8").replace(/\n +/g, "\n"), loader: "js" }));
  },
};

/**
 * @param {string} contents the text of an entry module
 * @returns {Promise<string>} one complete ES module
 */
async function bundled(contents) {
  const result = await esbuild.build({
    stdin: { contents, resolveDir: HERE, sourcefile: "entry.js" },
    bundle: true, write: false, minify: true, format: "esm", target: TARGET, charset: "utf8",
    legalComments: "none", plugins: [unindented, pictures(join(HERE, ".."))],
  });
  return result.outputFiles[0]?.text ?? "";
}

/** A part that comes later leans on all that came first, so that esbuild keeps what came first in one piece. */
const afterFirst = {
  name: "after-first",
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\./ }, async ({ path, kind, pluginData, ...how }) => {
      if (kind !== "dynamic-import" || pluginData) return null;
      const found = await build.resolve(path, { ...how, kind, pluginData: true });
      // Relative: the folder of the checkout must not change a file's name.
      return { path: `./${relative(HERE, found.path).replaceAll("\\", "/")}`, namespace: "later" };
    });
    build.onLoad({ filter: /.*/, namespace: "later" }, ({ path }) => ({
      contents: `import ${JSON.stringify(`./${SEAT}`)}; export * from ${JSON.stringify(path)};`, resolveDir: HERE,
    }));
  },
};

/**
 * The phone: what the entrance needs in one piece, the rest in parts that come when they are opened. The parts know each
 * other's names, so esbuild gives them theirs.
 */
async function inParts() {
  const entrance = ["seat.js", "phone/enter.js", "phone/endings.js", "phone/later.js", "shared/page.js", "shared/connection.js"];
  const first = named(join(HERE, ".."), entrance.map((path) => join(HERE, path)));
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(HERE, SEAT)], absWorkingDir: HERE, outdir: join(HERE, "page", "static"), entryNames: "[name].[hash]",
    chunkNames: "part.[hash]", splitting: true, bundle: true, write: false, minify: true, format: "esm", target: TARGET,
    charset: "utf8", legalComments: "none", plugins: [unindented, afterFirst, pictures(join(HERE, ".."), first)],
  });
  for (const { path, contents } of outputFiles) files.set(basename(path), contents);
  const entry = [...files.keys()].find((name) => name.startsWith("seat."));
  const core = /** @type {string} */ (/"\.\/(part\.[0-9A-Z]+\.js)"/.exec(Buffer.from(files.get(entry ?? "") ?? "").toString())?.[1]);
  Object.assign(manifest, { [SEAT]: entry, "entrance.js": core });
}

const faces = fontFaces();
hashed("fonts.css", await minified(faces));
for (const [name, sheets] of Object.entries(SHEETS)) {
  // A phone shows its first step in its own letters; ours come when it has nothing better to do.
  const own = read([...BASE, ...sheets]);
  hashed(`${name}.css`, await minified(name === "lean" ? own : `${faces}\n${own}`));
}
await inParts();
for (const [name, path] of Object.entries(PAGES)) {
  if (!existsSync(join(HERE, path))) {
    console.log(`  (no ${path} yet)`);
    continue;
  }
  // The lean page is a script that runs; the screens are modules whose default export it calls.
  const entry = name === "lean" ? `import "./${path}";` : `export { default } from "./${path}";`;
  hashed(`${name}.js`, await bundled(entry));
}
for (const name of [...PANELS, ...TOOLS]) {
  if (!existsSync(join(HERE, `${name}.js`))) {
    console.log(`  (no ${name}.js yet)`);
    continue;
  }
  files.set(`${name}.js`, await bundled(`export { default } from "./${name}.js";`));
  const own = TOOLS.includes(name) || OWN_SHEETS.includes(`${name}.css`) ? [`${name}.css`] : [];
  files.set(`${name}.css`, await minified(read([...(PANELS.includes(name) ? PANEL : DESK), ...own])));
}
files.set("manifest.json", `${JSON.stringify(manifest, Object.keys(manifest).sort(), 2)}\n`);

mkdirSync(OUT, { recursive: true });
for (const [name, content] of files) writeFileSync(join(OUT, name), content);
for (const name of readdirSync(OUT)) if (!files.has(name)) rmSync(join(OUT, name), { recursive: true });
for (const [name, content] of [...files].sort()) {
  if (!basename(name).endsWith(".woff2")) console.log(`${String(content.length).padStart(8)}  ${name}`);
}
