/**
 * The pictures as data, for esbuild: `import PICTURES from "pictures:all"`.
 *
 * Each Lucide file becomes a list of shapes that Preact draws; no markup is ever parsed on a phone. A path, which most
 * shapes are, is its drawing alone; any other shape is `[tag, attributes]`.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const SHAPES = new Set(["path", "circle", "rect", "line", "polyline", "polygon", "ellipse"]);

/**
 * @param {string} svg
 * @param {string} file named in the error
 * @returns {(string | [string, Record<string, string>])[]}
 */
export function parse(svg, file) {
  const inside = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
  const shapes = [...inside.matchAll(/<([a-z]+)\s([^>]*?)\/?>/g)].map(([, tag = "", attributes = ""]) => {
    if (!SHAPES.has(tag)) throw new Error(`${file}: <${tag}> is not a shape that Lucide uses`);
    const pairs = [...attributes.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]);
    const drawn = Object.fromEntries(pairs);
    if (tag === "path" && pairs.length === 1 && drawn["d"]) return drawn["d"];
    return /** @type {[string, Record<string, string>]} */ ([tag, drawn]);
  });
  if (shapes.length === 0) throw new Error(`${file}: no shape found`);
  return shapes;
}

/**
 * @param {string} root the project
 * @returns {Record<string, ReturnType<typeof parse>>}
 */
export function collect(root) {
  const folder = join(root, "course", "programme", "pictures");
  const names = readdirSync(folder).filter((name) => name.endsWith(".svg")).sort();
  if (names.length === 0) throw new Error(`${folder}: no picture found`);
  return Object.fromEntries(names.map((file) => (
    [file.slice(0, -".svg".length), parse(readFileSync(join(folder, file), "utf8"), file)]
  )));
}

/**
 * The pictures that some scripts name, and those that seats may have.
 * @param {string} root the project
 * @param {string[]} scripts
 * @returns {Set<string>}
 */
export function named(root, scripts) {
  const deck = readFileSync(join(root, "course", "programme", "seats", "deck.yaml"), "utf8");
  const seats = [...deck.matchAll(/picture: ([a-z0-9-]+)/g)].map(([, name = ""]) => name);
  if (seats.length === 0) throw new Error("deck.yaml: no picture of a seat found");
  const words = scripts.flatMap((path) => readFileSync(path, "utf8").match(/"[a-z0-9-]+"/g) ?? []);
  return new Set([...seats, ...words.map((word) => word.slice(1, -1))]);
}

/**
 * `pictures:all`, in two parts when some come first: then "pictures:rest" has the others.
 * @param {string} root the project
 * @param {Set<string>} [first]
 * @returns {import("esbuild").Plugin}
 */
export function pictures(root, first) {
  const some = (/** @type {boolean} */ early) => Object.fromEntries(
    Object.entries(collect(root)).filter(([name]) => (!first || first.has(name)) === early));
  return {
    name: "pictures",
    setup(build) {
      build.onResolve({ filter: /^pictures:(all|rest)$/ }, ({ path }) => ({ path, namespace: "pictures" }));
      build.onLoad({ filter: /.*/, namespace: "pictures" }, ({ path }) => (
        { contents: JSON.stringify(some(path === "pictures:all")), loader: "json" }
      ));
    },
  };
}
