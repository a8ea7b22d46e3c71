import { database } from "@/lib/db/client";
import { aNameModel } from "@/seeds/factories/name-model";
import { hindrances } from "../support/hindrances";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

test("an admin compares two versions, switches one on and goes back to the rules", async ({
  page,
  signIn,
}) => {
  const [{ number: first }, { number: second, modelId }] = [await aNameModel(), await aNameModel()];
  const before = await database().nameModelSwitch.count();
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await signIn(page, { role: "admin", name: "Vũ Quản Trị" });
  await page.goto("/admin/users");
  await page.getByRole("link", { name: vi.admin("models.title") }).click();

  const inUse = page.getByRole("region", { name: vi.admin("models.inUse") });
  await expect(inUse).toContainText(vi.admin("models.rulesAlone"));
  const version = (number: number) =>
    page.getByRole("region", { name: vi.admin("models.version", { number }), exact: true });
  await expect(version(first)).toContainText(vi.admin("models.off"));
  const table = version(second).getByRole("table", { name: vi.admin("models.decisions", { count: 12 }) });
  const organisations = table.getByRole("row").filter({ hasText: vi.admin("models.organisation") });
  await expect(organisations).toContainText("0,820");
  await expect(organisations).toContainText(vi.admin("models.better", { by: "0,030" }));
  expect(await hindrances(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await hindrances(page)).toEqual([]);

  const words = vi.admin("models.switchOnOf", { number: second });
  await version(second).getByRole("button", { name: words }).click();
  const asked = page.getByRole("dialog", {
    name: vi.admin("models.switchOnTitle", { number: second }),
  });
  await asked.getByRole("button", { name: vi.admin("models.switchOn") }).click();
  await expect(inUse).toContainText(vi.admin("models.version", { number: second }));
  await expect(version(second)).toContainText(vi.admin("models.on"));
  await expect(version(second).getByRole("button")).toHaveCount(0);
  await expect(inUse).toContainText("Vũ Quản Trị");

  await inUse.getByRole("button", { name: vi.admin("models.switchBackOf") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: vi.admin("models.switchBack") })
    .click();
  await expect(inUse).toContainText(vi.admin("models.rulesAlone"));
  const switches = await database().nameModelSwitch.findMany({
    orderBy: { number: "asc" },
    select: { modelId: true },
    skip: before,
  });
  expect(switches.map((one) => one.modelId)).toEqual([modelId, null]);

  await page.goto("/admin/audit");
  const log = page.getByRole("table", { name: vi.admin("audit.caption") });
  await expect(log.getByText(vi.admin("event.model.switched")).first()).toBeVisible();
});
