/** Made by pictures.mjs at build time. */
declare module "pictures:all" {
  const PICTURES: Record<string, (string | [string, Record<string, string>])[]>;
  export default PICTURES;
}
