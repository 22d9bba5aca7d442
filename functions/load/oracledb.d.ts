// The package brings no types; driver.ts has those of the part that is used.

declare module "oracledb" {
  const driver: unknown;
  export default driver;
}
