import { describe, expect, it } from 'vitest';
import { SharedFiles, type Taken } from './shared-files';

const encoder = new TextEncoder();
const wholeOf = async ({ parts }: Taken): Promise<string> => {
	const pieces: Uint8Array[] = [];
	for await (const piece of parts) pieces.push(piece);
	return Buffer.concat(pieces).toString();
};

/** Files whose rows come when the test lets them, and that hear of changes when it says so. */
function aHouse(hears = true) {
	const heard: Set<string>[] = [];
	const files = new SharedFiles({
		gather: () => {
			if (!hears) return null;
			const tags = new Set<string>();
			heard.push(tags);
			return { tags, end: () => {} };
		},
		freshMs: 60_000
	});
	let made = 0;
	const rows = (go: Promise<unknown>) =>
		async function* () {
			const nth = (made += 1);
			yield encoder.encode(`head ${nth}\n`);
			await go;
			for (let row = 0; row < 40; row += 1) yield encoder.encode(`${row}\n`);
		};
	return { files, rows, change: () => heard.forEach((tags) => tags.add('lists')), made: () => made };
}

describe('a file that is made when it is asked for', () => {
	it('is made once for a hundred readers, who read it while it is written', async () => {
		const { files, rows, made } = aHouse();
		const { promise, resolve } = Promise.withResolvers<true>();
		const readers = Array.from({ length: 100 }, () => files.take('laporan.csv', rows(promise)));
		const first = readers[0]!.parts;
		expect(Buffer.from((await first.next()).value as Uint8Array).toString()).toBe('head 1\n');
		expect(readers.every(({ finished }) => finished === null)).toBe(true);
		resolve(true);
		const texts = await Promise.all(readers.slice(1).map(wholeOf));
		expect(new Set(texts).size).toBe(1);
		expect(texts[0]).toMatch(/^head 1\n0\n[\s\S]*\n39\n$/);
		const later = files.take('laporan.csv', rows(promise));
		expect(later.finished).toEqual({ size: texts[0]!.length, etag: expect.stringMatching(/^"[\w-]{22}"$/) });
		expect(await wholeOf(later)).toBe(texts[0]);
		await first.return(undefined);
		expect(made()).toBe(1);
	});

	it('is made anew once anything has changed, also for who asks while the old one is still written', async () => {
		const { files, rows, change, made } = aHouse();
		const { promise, resolve } = Promise.withResolvers<true>();
		const before = files.take('laporan.csv', rows(promise));
		change();
		const after = files.take('laporan.csv', rows(promise));
		resolve(true);
		expect((await wholeOf(before)).slice(0, 6)).toBe('head 1');
		expect((await wholeOf(after)).slice(0, 6)).toBe('head 2');
		expect(made()).toBe(2);
	});

	it('is shared by nobody where nothing is heard of changes', async () => {
		const { files, rows, made } = aHouse(false);
		for (const _ of [1, 2]) await wholeOf(files.take('laporan.csv', rows(Promise.resolve())));
		expect(made()).toBe(2);
	});

	it('waits for its turn behind two others, and is held up by no reader who takes nothing', async () => {
		const { files, rows, made } = aHouse();
		const { promise, resolve } = Promise.withResolvers<true>();
		const [one, two, three] = ['a', 'b', 'c'].map((name) => files.take(name, rows(promise)));
		await one!.parts.next();
		await two!.parts.next();
		expect(made()).toBe(2);
		resolve(true);
		expect(await wholeOf(three!)).toMatch(/^head 3\n/);
		for (const { parts } of [one!, two!]) await parts.return(undefined);
	});

	it('that cannot be made is an error to its readers and is tried again by the next', async () => {
		const { files, rows } = aHouse();
		const broken = async function* () {
			yield encoder.encode('half');
			await Promise.reject(new Error('The database went away'));
		};
		await expect(wholeOf(files.take('laporan.csv', broken))).rejects.toThrow('The database went away');
		expect(await wholeOf(files.take('laporan.csv', rows(Promise.resolve())))).toMatch(/^head 1\n/);
	});
});
