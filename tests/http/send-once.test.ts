import { database } from '../support/site/database';
import { post } from '../support/site/post';
import { aReport, fillDraft, receiptIn } from '../support/site/report';
import { expect, test } from './support/test';

const filed = async (title: string): Promise<string[]> =>
	(await database().selectFrom('thread').select('ref').where('title', '=', title).execute()).map(({ ref }) => ref);

test('the same request ten times, at once and later, is one report', async ({ request }) => {
	const written = aReport();
	await fillDraft(request, written);
	const answers = await Promise.all(Array.from({ length: 8 }, () => post(request, '/lapor/tinjau', {})));
	answers.push(await post(request, '/lapor/tinjau', {}), await post(request, '/lapor/tinjau', {}));
	for (const answer of answers) {
		expect(answer.status()).toBe(303);
		expect(answer.headers()['location']).toBe('/lapor/terkirim');
	}
	const { ref } = receiptIn(await (await request.get('/lapor/terkirim')).text());
	expect(await filed(written.title)).toEqual([ref]);
});
