import { randomUUID } from 'node:crypto';
import type { Answer, Asker } from '../../support/site/asker';
import { database } from '../../support/site/database';
import { expect } from './test';

/** Words that no two tests write alike: what newcomers post in the same words waits to be looked at first. */
export const someWords = (): string =>
	`Kata-kata ${randomUUID()} yang "tidak" boleh ${randomUUID()} hilang <b>sama sekali</b>.`;

/** Whether a page shows words as they were typed, and never as markup. */
export const holds = async (answer: Answer, words: string): Promise<boolean> =>
	(await answer.text()).replaceAll('&quot;', '"').includes(words.replaceAll('<', '&lt;'));

/** What a page writes into its form by itself. */
export async function marksOn(asker: Asker, path: string): Promise<{ kunci?: string }> {
	const page = await asker.get(path);
	expect(page.status(), path).toBe(200);
	const html = await page.text();
	const hidden = [...html.matchAll(/<input type="hidden" name="(kunci|untuk|keadaan)" value="([^"]*)"/g)];
	return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])) as { kunci?: string };
}

export const postsIn = async (ref: string): Promise<string[]> =>
	(
		await database()
			.selectFrom('post')
			.innerJoin('thread', 'thread.id', 'post.thread_id')
			.select('body')
			.where('ref', '=', ref)
			.execute()
	).map(({ body }) => body);
