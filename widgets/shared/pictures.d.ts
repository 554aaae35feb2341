/** Made by pictures.mjs at build time. */
declare module "pictures:all" {
  const PICTURES: Record<string, (string | [string, Record<string, string>])[]>;
  export default PICTURES;
}
/** Those that the entrance of a phone does without; none where "pictures:all" is complete. */
declare module "pictures:rest" {
  const PICTURES: Record<string, (string | [string, Record<string, string>])[]>;
  export default PICTURES;
}
