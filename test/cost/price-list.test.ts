// Prices in the form of Oracle's API, and the table of this package.

import { PriceList } from "../../lib/cost";
import { ORACLE_PRICES } from "../../lib/cost/oracle-prices";
import { amountOf, BUSY, estimate, STREAM } from "./document";

/** In the form of the API, with members that are not read. */
const ANSWER = {
  lastUpdated: "2026-09-01T14:26:53.943Z",
  items: [
    product("B90938", "Streaming - PUT or GET", "Gigabytes of Data Transferred", [
      { model: "PAY_AS_YOU_GO", value: 0.02 },
    ]),
    product("B90939", "Streaming - Storage", "Gigabytes Per Hour", [
      { model: "PAY_AS_YOU_GO", value: 0.5, rangeMin: 1000, rangeMax: 9999999999, rangeUnit: "QUANTITY" },
      { model: "PAY_AS_YOU_GO", value: 0, rangeMin: 0, rangeMax: 1000, rangeUnit: "QUANTITY" },
      { model: "MONTHLY_COMMIT", value: 7 },
    ]),
  ],
};

function product(
  partNumber: string,
  displayName: string,
  metricName: string,
  prices: object[],
  currencyCode = "EUR",
): object {
  return {
    ...{ partNumber, displayName, metricName, serviceCategory: "OCI Streaming" },
    currencyCodeLocalizations: [{ currencyCode, prices }],
  };
}

test("a response of Oracle's API is read unchanged", () => {
  const prices = PriceList.fromOracleJson(JSON.stringify(ANSWER));
  expect([prices.currency, prices.asOf]).toEqual(["EUR", "2026-09-01"]);
  const resources = { [STREAM]: { partitions: 1, retention_in_hours: 24 } };
  const found = estimate({ resources }, BUSY, { prices });
  expect(amountOf(found, "B90938")).toBe(10.71);
  // 6,428.16 GB-hours, of which 1,000 are free.
  expect(amountOf(found, "B90939")).toBe(2714.08);
  expect(found.lines[1]).toMatchObject({
    product: "Streaming - Storage",
    unit: "Gigabytes Per Hour",
    freeQuantity: 1000,
  });
  expect(found.text()).toContain("Cost of shop in EUR");
});

test("the chosen currency is read if there are several", () => {
  const items = [...ANSWER.items, product("B90938", "a", "b", [{ model: "PAY_AS_YOU_GO", value: 1 }], "USD")];
  const list = PriceList.fromOracleJson(JSON.stringify({ items }), { currency: "USD", asOf: "2026-02-03" });
  expect([list.currency, list.asOf, list._find("B90938")?.tiers]).toEqual([
    "USD",
    "2026-02-03",
    [{ from: 0, value: 1 }],
  ]);
  expect(list._find("B90939")).toBeUndefined();
});

test("a list with negotiated prices has the older date of both lists", () => {
  const negotiated = PriceList.fromOracleJson(
    JSON.stringify({ items: [product("B90938", "a", "b", [{ model: "PAY_AS_YOU_GO", value: 0.01 }], "USD")] }),
    { asOf: "2025-12-01" },
  );
  const list = PriceList.oracle().overriddenBy(negotiated);
  expect([list.asOf, list._find("B90938")?.tiers[0]?.value, list._find("B90939")?.tiers[0]?.value]).toEqual([
    "2025-12-01",
    0.01,
    0.0002,
  ]);
  expect(list.source).toContain("(as of 2025-12-01)");
  expect(negotiated.overriddenBy(PriceList.oracle()).asOf).toBe("2025-12-01");
});

test("the table of this package has each part once, with tiers in order", () => {
  const parts = ORACLE_PRICES.map(({ partNumber }) => partNumber);
  expect(new Set(parts).size).toBe(parts.length);
  for (const { partNumber, name, unit, tiers } of ORACLE_PRICES) {
    expect({ partNumber, isWhole: /^B\d{5,6}$/.test(partNumber) && name !== "" && unit !== "" }).toEqual({
      partNumber,
      isWhole: true,
    });
    expect(tiers.map(({ from }) => from)).toEqual([
      0,
      ...tiers
        .map(({ from }) => from)
        .slice(1)
        .sort((a, b) => a - b),
    ]);
    expect(tiers.every(({ from, value }) => Number.isFinite(from) && value >= 0)).toBe(true);
  }
});
