/** The order of the portfolio: where one comes from, what one did and can do, where one goes. */
import { both } from "../shared/words.js";

/** @typedef {import("../shared/types").ExerciseLink} ExerciseLink */
/** @typedef {{name: string, picture: string, title: import("../shared/types").Both, links: ExerciseLink[]}} Section */

/** An exercise that stands in no section comes at the end. @type {Record<string, string[]>} */
const EXERCISES = {
  migration: ["journey"],
  work: ["experiences"],
  social: ["social_experiences"],
  learning: ["intake"],
  competences: ["what_is_a_competence", "competence_cards", "competence_profile"],
  project: ["forum_visit", "project", "action_plan", "job_interview", "interview"],
  cv: ["cv"],
};
const PLACED = Object.values(EXERCISES).flat();

/** The words are looked up at each drawing: the person may change the language. */
const titles = () => ({
  migration: { picture: "footprints", title: both("My migration") },
  work: { picture: "briefcase", title: both("My work, there and here") },
  social: { picture: "heart-handshake", title: both("My family and social life") },
  learning: { picture: "graduation-cap", title: both("What I learned") },
  competences: { picture: "puzzle", title: both("My competences") },
  project: { picture: "milestone", title: both("My project and my plan") },
  cv: { picture: "file-text", title: both("My CV") },
  rest: { picture: "users", title: both("And also") },
});

/**
 * The parts of a portfolio, in the order of the model; sections with nothing to show are left out.
 * @param {ExerciseLink[]} links
 * @param {string[]} [also] sections that have something else to show
 * @returns {Section[]}
 */
export function sections(links, also = []) {
  const of = (/** @type {string} */ name) => (name === "rest" ? links.filter((link) => !PLACED.includes(link.name))
    : (EXERCISES[name] ?? []).flatMap((exercise) => links.filter((link) => link.name === exercise)));
  return Object.entries(titles()).map(([name, told]) => ({ name, ...told, links: of(name) }))
    .filter((section) => section.links.length > 0 || also.includes(section.name));
}
