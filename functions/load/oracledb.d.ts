// The package does not include types; driver.ts has the types that are used.

declare module "oracledb" {
  const driver: unknown;
  export default driver;
}
