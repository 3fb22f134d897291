import { EVERY_RULE, findViolations, RULES_OF_LOOKS } from './support/axe';
import { bring } from './support/bring';
import { PAGES, routesWithPages, shipsScript, type Look } from './support/pages';
import { expect } from './support/test';
import { test } from './support/wide-forum';

const PHONE = { name: 'phone, light', size: { width: 320, height: 740 }, scheme: 'light', rules: EVERY_RULE } as const;
/** Each page in both; its further states, made of the same parts, on the phone. */
const SIGHTS = [
	PHONE,
	{ name: 'desktop, dark', size: { width: 1280, height: 900 }, scheme: 'dark', rules: RULES_OF_LOOKS }
] as const;

test('no page is forgotten', () => {
	expect(Object.keys(PAGES).sort()).toEqual(routesWithPages().sort());
});

for (const [route, looks] of Object.entries(PAGES))
	test(`axe finds nothing on ${route}`, async ({ seat, sitDown, mails }) => {
		let reader = '';
		let scripts = 0;
		for (const look of looks)
			await test.step(look.name, async () => {
				const page = reader === readerOf(look) ? seat.page : await sitDown();
				reader = readerOf(look);
				await bring(page, look, mails);
				scripts += await page.locator('script').count();
				for (const sight of look === looks[0] ? SIGHTS : [PHONE]) {
					await page.setViewportSize(sight.size);
					await page.emulateMedia({ colorScheme: sight.scheme });
					// Colours that are still changing have no contrast of their own.
					await page.evaluate(() => {
						for (const animation of document.getAnimations()) animation.finish();
					});
					const where = `${route}, ${look.name}, ${sight.name}`;
					expect(await findViolations(page, sight.rules), where).toEqual([]);
					const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					expect(overflow, `${where}: wider than the screen`).toBeLessThanOrEqual(0);
				}
			});
		expect(scripts > 0, `${route} ships script`).toBe(shipsScript(route));
	});

/** Looks of one reader come one after another; those that begin with something of their own, or that write, alone. */
const readerOf = ({ by, asReporter, written, press, name }: Look): string =>
	asReporter || written || press ? name : (by ?? 'guest');
