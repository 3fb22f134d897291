import type { Asker } from '../support/site/asker';
import { actAs } from '../support/site/people';
import { post } from '../support/site/post';
import { expect, test } from './support/test';

/** The first entry of the book that somebody else may have decided upon in the meantime. */
const PAGE = '/moderasi/keputusan/1';
const WORDS = 'Kata yang tidak boleh hilang.';

async function marksOf(asker: Asker) {
	const html = await (await asker.get(PAGE)).text();
	const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
	return { kunci: valueOf('kunci'), untuk: valueOf('untuk') };
}

test('a form that is offered no longer comes back with why, and with what was typed', async ({ request }) => {
	await actAs(request, 'moderator@fkp.test');
	const marks = await marksOf(request);
	for (const [action, choice] of [
		['ajukan', ''],
		['kata', ''],
		['putus', 'upheld'],
		['perbaiki', ''],
		['izinkan', 'declined'],
		['jawab', 'upheld']
	]) {
		const answer = await post(request, `${PAGE}?/${action}`, { ...marks, hasil: choice ?? '', kata: WORDS });
		const html = await answer.text();
		expect([action, answer.status() >= 400 && answer.status() < 500]).toEqual([action, true]);
		expect(html, action).toContain('role="alert"');
		expect(html, action).toContain(WORDS);
	}
});
